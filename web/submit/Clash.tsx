import type { Own } from '../../functions/ideas/contract.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { type Question, questions, steps } from './draft/check.ts'
import { type Draft, draftOf } from './draft/draft.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { useSaid } from './steps/said.ts'

type Props = { mine: Draft; theirs: Own; onMine: () => void; onTheirs: () => void }

const everything = steps.flatMap<Question>(step => questions[step])

/** Both texts beside each other, only where they differ; the person chooses what stays. */
export const Clash = ({ mine, theirs, onMine, onTheirs }: Props) => {
  const { change: text, review } = useText({ nl, en })
  const ours = useSaid(mine)
  const other = useSaid(draftOf(theirs))
  const different = everything.filter(question => ours[question] !== other[question])
  const column = (title: string, said: Record<Question, string>, button: string, onChoose: () => void) => (
    <section className="naober-card">
      <h3>{title}</h3>
      <dl className="naober-clash__said">
        {different.map(question => (
          <div key={question}>
            <dt>{review.rows[question]}</dt>
            <dd>{said[question] || review.empty}</dd>
          </div>
        ))}
      </dl>
      <Button purpose="primary" onClick={onChoose}>
        {button}
      </Button>
    </section>
  )
  return (
    <>
      <Notice kind="waiting" title={text.clashTitle} live>
        <p>{text.clash}</p>
      </Notice>
      <div className="naober-clash">
        {column(text.yours, ours, text.keepMine, onMine)}
        {column(text.theirs, other, text.keepTheirs, onTheirs)}
      </div>
    </>
  )
}
