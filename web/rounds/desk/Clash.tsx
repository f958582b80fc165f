import type { Round } from '../../../functions/rounds/round.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { contentOf, type Form, formOf } from './form.ts'
import { nl } from './nl.ts'

const sections = {
  timeline: ['phases'],
  money: ['name', 'themes', 'key', 'partial'],
  asked: ['parts'],
  weighed: ['criteria', 'experts'],
  costs: ['categories'],
  letters: ['letters'],
} as const

/** Somebody saved this round first: which parts differ, and a choice between theirs and one's own. */
export const Clash = (props: { form: Form; theirs: Round; onKeep: () => void; onTake: () => void }) => {
  const text = useText({ nl, en })
  const [mine, theirs] = [contentOf(props.form), contentOf(formOf(props.theirs))]
  const differs = (Object.keys(sections) as (keyof typeof sections)[]).filter(section =>
    sections[section].some(part => JSON.stringify(mine[part]) !== JSON.stringify(theirs[part])),
  )
  return (
    <Notice kind="wrong" title={text.changedTitle} live>
      <p>{text.changed}</p>
      <ul>
        {differs.map(section => (
          <li key={section}>{text.sections[section]}</li>
        ))}
        {differs.length === 0 && <li>{text.changedNothing}</li>}
      </ul>
      <p className="naober-row">
        <Button onClick={props.onKeep}>{text.keepMine}</Button>
        <Button onClick={props.onTake}>{text.takeTheirs}</Button>
      </p>
    </Notice>
  )
}
