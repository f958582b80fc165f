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

/** Who did it: people by number, for the log holds no names. */
export const useWho = (): ((by: string | undefined) => string) => {
  const { whoWords, log } = useText({ nl, en })
  return by => (by ? (whoWords[by] ?? by) : log.unknown)
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
