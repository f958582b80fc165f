import type { Objections } from '../../../functions/ballots/round.ts'
import { useText } from '../../text/language.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What objections keep the result from being declared, if any. */
export const Standing = ({ numbers: { open, due, stopped } }: { numbers: Objections }) => {
  const { desk: text } = useText({ nl, en })
  if (open + due + stopped === 0) return null
  return (
    <Notice kind={stopped > 0 ? 'wrong' : 'waiting'}>
      {stopped > 0 && <p>{text.stopped}</p>}
      {due > 0 && <p>{text.due}</p>}
      {open > 0 && <p>{text.open(open)}</p>}
      {due > 0 && open > 0 && <p>{text.dueLater}</p>}
    </Notice>
  )
}
