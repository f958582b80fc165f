import type { Receipt } from '../../../functions/ideas/contract.ts'
import { villageOf } from '../../../functions/villages/rules.ts'
import { dateText, moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { usePlaceName } from '../../ui/idea/places.ts'
import { useTheme } from '../../ui/idea/themes.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The copy of what arrived, word for word. */
export const Sent = ({ receipt }: { receipt: Receipt }) => {
  const words = useText({ nl, en })
  const { receipt: text, files } = words
  const { rows } = words.review
  const names = useText({ nl: ideaNl, en: ideaEn }).needs
  const language = useLanguage()
  const place = usePlaceName()
  const { copy } = receipt
  const theme = useTheme(copy.theme)
  const village = villageOf(copy.village)
  const said: [string, string | undefined][] = [
    [rows.title, copy.title],
    [rows.text, copy.text],
    [rows.village, village && place(village.slug, village.municipality)],
    [rows.forWhom, copy.forWhom],
    [rows.theme, theme?.name[language]],
    [rows.needs, copy.needs.map(need => names[need]).join(', ')],
    [rows.amount, copy.amount === undefined ? undefined : moneyText(language, copy.amount)],
    [rows.needNote, copy.needNote],
    [rows.files, copy.files.length > 0 ? files.there(copy.files.length) : undefined],
    [rows.kind, words.contact.kinds[copy.kind]],
    [text.number, receipt.id],
  ]
  return (
    <section className="naober-card" aria-labelledby="verstuurd">
      <h2 id="verstuurd">{text.sent}</h2>
      <p className="naober-soft">{text.received(dateText(language, receipt.at, true))}</p>
      <dl className="naober-review">
        {said
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name} className="naober-review__row">
              <dt>{name}</dt>
              <dd className="naober-review__said">{words}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
