import type { ReactNode } from 'react'
import type { Own } from '../../../functions/ideas/contract.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { usePlaceName } from '../../ui/idea/places.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { OwnFiles } from './OwnFiles.tsx'

/** What the author sent, with how to reach them: the newest own words, also while they wait to be read. */
export const Story = ({ own: { idea, contact }, code }: { own: Own; code: string | undefined }) => {
  const text = useText({ nl, en })
  const { rows } = text
  const names = useText({ nl: ideaNl, en: ideaEn }).needs
  const language = useLanguage()
  const place = usePlaceName()
  const reach = [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')
  const said: [string, ReactNode][] = [
    [rows.story, idea.text],
    [rows.village, place(idea.village, idea.municipality)],
    [rows.forWhom, idea.forWhom],
    [rows.needs, idea.needs.map(need => names[need]).join(', ')],
    [rows.amount, idea.amount === undefined ? undefined : moneyText(language, idea.amount)],
    [rows.needNote, idea.needNote],
    [rows.files, idea.files.length > 0 && <OwnFiles files={idea.files} code={code} />],
    [rows.contact, reach || rows.noContact],
  ]
  return (
    <section className="naober-card" aria-labelledby="verstuurd">
      <h2 id="verstuurd">{text.text}</h2>
      <dl className="naober-own__rows">
        {said
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="naober-own__written">{words}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
