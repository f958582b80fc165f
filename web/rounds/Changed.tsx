import { type Change, type Outage, phases, type Round } from '../../functions/rounds/round.ts'
import { termsOf } from '../../functions/rounds/rules.ts'
import { moneyText } from '../text/format.ts'
import { type Language, useLanguage, useText } from '../text/language.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { dayText, momentText } from './moments.ts'
import { nl } from './nl.ts'

type What = Change['what'][number]

const valueText = (language: Language, value: string): string =>
  /^\d+$/.test(value) ? moneyText(language, Number(value)) : momentText(language, value)

/** One change in words: `einde van "Projecten aanvragen": was …, is nu …`. */
const useWhat = (round: Round) => {
  const { changes: text, ...words } = useText({ nl, en })
  const language = useLanguage()
  const nameOf = ([kind, name = '', edge]: string[]): string => {
    const phase = phases.find(id => id === name)
    if (kind === 'phases' && phase) {
      const which = edge === 'from' ? text.from : edge === 'until' ? text.until : text.gone
      return `${which} "${words.phases[phase].name}"`
    }
    if (kind === 'key') return name === '2' ? text.key2 : text.key3
    if (kind === 'themes' && edge)
      return `${text.ceiling} ${round.themes.find(theme => theme.slug === name)?.name[language] ?? name}`
    const rest: Record<string, string | ((...all: string[]) => string)> = text
    const said = rest[kind ?? '']
    return typeof said === 'string' ? said : (kind ?? '')
  }
  return ({ field, from, to }: What): string => {
    const name = nameOf(field.split('.'))
    if (!to) return name
    const now = valueText(language, to)
    return `${name}: ${from ? text.was(valueText(language, from), now) : text.isNow(now)}`
  }
}

const OutageSaid = ({ outage, round }: { outage: Outage; round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const moved = termsOf(round).filter(term => term.moved.some(each => each.at === outage.at))
  const [from, until] = [momentText(language, outage.from), momentText(language, outage.until)]
  return (
    <Notice kind={moved.length > 0 ? 'waiting' : 'info'} title={text.outage(from, until)}>
      <p>{outage.why[language]}</p>
      {moved.map(term => (
        <p key={term.id}>{text.outageMoved(text.phases[term.id].name, momentText(language, term.until))}</p>
      ))}
      {moved.length === 0 && <p>{text.outageSame}</p>}
    </Notice>
  )
}

/** Every outage in a term of this round, and what it moved. */
export const Outages = ({ round }: { round: Round }) =>
  round.outages.map(outage => <OutageSaid key={outage.at} outage={outage} round={round} />)

/** What changed since a round was published, what may change, and what an outage does to a term. */
export const Changed = ({ round }: { round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const sayWhat = useWhat(round)
  const changes = (round.changes ?? []).toReversed()
  return (
    <section>
      <h2>{text.changed}</h2>
      {round.publishedAt && (
        <p>
          {text.publishedOn(dayText(language, round.publishedAt))}{' '}
          {changes.length === 0 && round.outages.length === 0 && text.nothingChanged}
        </p>
      )}
      {changes.length > 0 && (
        <ul className="naober-round__changes">
          {changes.map(change => (
            <li key={change.at}>
              <DateText at={change.at} time />: {change.why[language]}
              <ul>
                {change.what.map(what => (
                  <li key={what.field}>{sayWhat(what)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <p>{text.may}</p>
      <p>{text.outageRule}</p>
    </section>
  )
}
