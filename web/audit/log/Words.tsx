import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Line } from './query.ts'

/** What was done, in words; an act without words of its own stays as the platform calls it. */
export const useDid = (): ((did: string) => string) => {
  const { did: words } = useText({ nl, en })
  return did => words[did] ?? did
}

/** Who did it: staff by name, residents by number, for the log itself holds no names. */
export const useWho = (): ((line: Line) => string) => {
  const { whoWords, log } = useText({ nl, en })
  return ({ by, staff }) => staff?.name ?? (by ? (whoWords[by] ?? by) : log.unknown)
}

/** The same with what they are here for; the number stays, because that is what the log holds. */
export const Who = ({ line }: { line: Line }) => {
  const { roles } = useText({ nl, en })
  const who = useWho()(line)
  if (!line.staff) return who
  const held = line.staff.roles.filter(role => role !== 'resident').map(role => roles[role])
  return (
    <>
      {who}, {held.join(', ')} <span className="naober-soft naober-small">{line.by}</span>
    </>
  )
}

/** What it was about; an idea leads to its page, if that is public. */
export const Thing = ({ line }: { line: Line }) => {
  const { things } = useText({ nl, en })
  const parts = line.thing.split(' ').map(part => part.split('#'))
  return parts.map(([kind = '', id = '']) => (
    <span key={`${kind} ${id}`} className="naober-log__thing">
      {things[kind] ?? kind} {kind === 'idea' ? <Link to={`/ideeen/${id}`}>{id}</Link> : id}{' '}
    </span>
  ))
}
