import { ideas } from '../../../functions/ideas/contract.ts'
import type { Shown } from '../../../functions/ideas/idea.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { usePlaceName } from '../../ui/idea/places.ts'
import { StateChip } from '../../ui/idea/StateChip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { AskToJoin } from './AskToJoin.tsx'

const Side = ({ idea, head }: { idea: Shown; head: string }) => {
  const place = usePlaceName()
  return (
    <article className="naober-compared">
      <p className="naober-compared__head">{head}</p>
      <h3 lang="nl">{idea.title}</h3>
      <p className="naober-small naober-soft">
        {place(idea.village, idea.municipality)} · <DateText at={idea.submittedAt} />
      </p>
      <p>
        <StateChip state={idea.state} />
      </p>
      <p className="naober-written" lang="nl">
        {idea.text}
      </p>
    </article>
  )
}

const Both = ({ found, other }: { found: Item; other: string }) => {
  const text = useText({ nl, en }).compare
  const { data, error } = useAsk(ideas.readIdea, { id: other })
  if (error) return <Refused refusal={error} />
  if (!data) return <Loading rows={1} tall="card" />
  const mine: Shown = { ...found.idea, ...found.revision, files: found.idea.files }
  return (
    <>
      <div className="naober-compare">
        <Side idea={mine} head={text.mine} />
        <Side idea={data.idea} head={text.other} />
      </div>
      <p>
        <Link to={`/ideeen/${other}`}>{text.openOther}</Link>
      </p>
      <AskToJoin found={found} to={other} />
    </>
  )
}

/** This idea beside one that looks like it. */
export const Compare = (props: { found: Item; other: string | undefined; onClose: () => void }) => {
  const text = useText({ nl, en }).compare
  return (
    <Dialog open={props.other !== undefined} onClose={props.onClose} title={text.title} wide>
      {props.other && <Both found={props.found} other={props.other} />}
    </Dialog>
  )
}
