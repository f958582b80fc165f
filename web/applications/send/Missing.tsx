import type { Missing as Open } from '../../../functions/applications/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const partOf = ({ about }: Open): 'plan' | 'geld' | 'partners' => {
  if (about === 'partners' || about === 'unsigned') return 'partners'
  return ['costs', 'costRow', 'nothingAsked', 'doubleFunding', 'doubleFundingNote'].includes(about) ? 'geld' : 'plan'
}

/** What one open thing is called, with the question or partner it is about. */
const useSentence = ({ round, lines }: Alliance) => {
  const { missing } = useText({ nl, en }).send
  const language = useLanguage()
  return ({ about, id }: Open): string => {
    const part = round.parts.find(each => each.id === id)?.name ?? round.criteria.find(each => each.id === id)?.text
    if (part) return `${missing[about]}: ${part[language]}`
    const partner = lines.find(line => line.id === id)?.organisation.name
    return partner ? `${missing[about]}: ${partner}` : missing[about]
  }
}

const where = { plan: '?deel=plan', geld: '?deel=geld', partners: '' }

/** The completeness list: it never blocks, it says what follows. */
export const Missing = ({ alliance, missing }: { alliance: Alliance; missing: readonly Open[] }) => {
  const text = useText({ nl, en }).send
  const sentence = useSentence(alliance)
  if (missing.length === 0) return <Notice kind="ok">{text.ready}</Notice>
  const parts = (['plan', 'geld', 'partners'] as const).map(part => ({
    part,
    open: missing.filter(each => partOf(each) === part),
  }))
  return (
    <Notice kind="waiting" title={text.open(missing.length)}>
      {parts
        .filter(({ open }) => open.length > 0)
        .map(({ part, open }) => (
          <div key={part}>
            <ul className="naober-missing">
              {open.map(each => (
                <li key={`${each.about} ${each.id ?? ''}`}>{sentence(each)}</li>
              ))}
            </ul>
            <p>
              <Link to={`/allianties/${alliance.id}${where[part]}`}>{text.toPart[part]}</Link>
            </p>
          </div>
        ))}
      <p>{text.openHelp}</p>
      {missing.some(each => each.about === 'unsigned') && <p>{text.unsignedHelp}</p>}
    </Notice>
  )
}
