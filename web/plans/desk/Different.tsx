import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import type { PlanChange } from '../../../functions/plans/plan.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What differs from what people read last. */
export const Different = ({ found }: { found: PlanAtDesk }) => {
  const { adopt: text } = useText({ nl, en })
  const { changes: words } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  const { changes } = found
  const say = ({ what, from = 0, to = 0 }: PlanChange): string => {
    const shown = (value: number) => (what === 'startYear' ? String(value) : moneyText(language, value))
    return words.what[what](shown(from), shown(to))
  }
  return (
    <section>
      <h2>{text.changes}</h2>
      {!changes && <p>{text.never}</p>}
      {changes?.list.length === 0 && <p>{text.same}</p>}
      <ul>
        {changes?.list.map(change => (
          <li key={`${change.id} ${change.what}`}>
            <span lang="nl">{change.title}</span>: {say(change)}
          </li>
        ))}
      </ul>
    </section>
  )
}
