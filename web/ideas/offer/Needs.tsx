import { useState } from 'react'
import type { Need, Shown } from '../../../functions/ideas/idea.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { Money } from '../../ui/show/Money.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { needIcons } from './needIcons.ts'
import { OfferHelp } from './OfferHelp.tsx'

/** What the idea needs, each with a button for who can give it. */
export const Needs = ({ idea, open }: { idea: Shown; open: boolean }) => {
  const text = useText({ nl, en }).idea
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const [offering, setOffering] = useState<Need>()
  if (idea.needs.length === 0) return null
  return (
    <section aria-labelledby="nodig">
      <h2 id="nodig">{text.needs}</h2>
      <ul className="naober-needs naober-plain-list">
        {idea.needs.map(need => (
          <li key={need} className="naober-card">
            <Chip icon={needIcons[need]}>{needs[need]}</Chip>
            {need === 'money' && idea.amount !== undefined && (
              <span>
                {text.asked}: <Money cents={idea.amount} />
              </span>
            )}
            {open && (
              <Button className="naober-no-print" onClick={() => setOffering(need)}>
                {text.helpWith[need]}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {idea.needNote && (
        <p className="naober-written" lang="nl">
          {idea.needNote}
        </p>
      )}
      <OfferHelp key={offering} idea={idea} need={offering} onClose={() => setOffering(undefined)} />
    </section>
  )
}
