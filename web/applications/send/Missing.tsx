import type { Missing as Open } from '../../../functions/applications/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const partOf = ({ about }: Open): 'plan' | 'geld' | 'documenten' | 'partners' => {
  if (about === 'document') return 'documenten'
  if (about === 'partners' || about === 'unsigned') return 'partners'
  return ['costs', 'costRow', 'nothingAsked', 'doubleFunding', 'doubleFundingNote'].includes(about) ? 'geld' : 'plan'
}

/** What one open thing is called, with the question or partner it is about. */
const useSentence = ({ round, lines, documents }: Alliance) => {
  const { missing } = useText({ nl, en }).send
  const language = useLanguage()
  return ({ about, id }: Open): string => {
    const part = round.parts.find(each => each.id === id)?.name ?? round.criteria.find(each => each.id === id)?.text
    if (part) return `${missing[about]}: ${short(part[language])}`
    const document = documents.titles.find(each => each.id === id)?.title
    if (document) return `${missing[about]}: ${document}`
    const partner = lines.find(line => line.id === id)?.organisation.name
    return partner ? `${missing[about]}: ${partner}` : missing[about]
  }
}

const where = { plan: '?deel=plan', geld: '?deel=geld', documenten: '?deel=documenten', partners: '' }

/** The field where it can be filled in. */
const fieldOf = ({ about, id }: Open): string => {
  if (partOf({ about }) === 'partners' || about === 'document') return ''
  if (about === 'costRow') return `#post-${id}`
  if (about === 'doubleFunding' || about === 'doubleFundingNote') return '#geld-dubbel'
  return partOf({ about }) === 'geld' ? '' : `#plan-${id ?? about}`
}

/** A criterion may take several sentences; its first tells which one it is. */
const short = (question: string): string => question.split(/(?<=[.?!]) /)[0] ?? question

/** The completeness list: it never blocks, it says what follows. */
export const Missing = ({ alliance, missing }: { alliance: Alliance; missing: readonly Open[] }) => {
  const text = useText({ nl, en }).send
  const sentence = useSentence(alliance)
  if (missing.length === 0) return <Notice kind="ok">{text.ready}</Notice>
  const parts = (['plan', 'geld', 'documenten', 'partners'] as const).map(part => ({
    part,
    open: missing.filter(each => partOf(each) === part),
  }))
  return (
    <Notice kind="waiting" title={text.open(missing.length)}>
      {parts
        .filter(({ open }) => open.length > 0)
        .map(({ part, open }) => (
          <div key={part}>
            <h4>{text.parts[part]}</h4>
            <ul className="naober-missing">
              {open.map(each => (
                <li key={`${each.about} ${each.id ?? ''}`}>
                  <Link to={`/allianties/${alliance.id}${where[part]}${fieldOf(each)}`}>{sentence(each)}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <p>{text.openHelp}</p>
      {missing.some(each => each.about === 'unsigned') && <p>{text.unsignedHelp}</p>}
    </Notice>
  )
}
