import type { Question } from '../../functions/recount/round.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { saidIn } from './said.ts'

/** Method, ties, quorum, influence and secrecy in plain words, as they are printed on the ballot. */
export const Facts = ({ question, paper, open }: { question: Question; paper?: boolean; open: boolean }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const names = new Map(question.options.map(({ id, name }) => [id, saidIn(language, name)]))
  const order = question.tieOrder.map(id => names.get(id) ?? id).join(', ')
  const facts: readonly (readonly [string, string])[] = [
    [text.howTitle, text.how(question.method)],
    [text.countsTitle, text.counts(question.method)],
    [text.tiesTitle, text.ties(order, question.ties === 'drawn')],
    [text.quorumTitle, text.quorum(question.quorum)],
    [text.influence, saidIn(language, question.influence)],
    [text.revoteTitle, text.revote(question.revote)],
    ...(paper ? [[text.paperTitle, text.paper] as const] : []),
    [text.who, question.groups.map(({ name, roll }) => `${saidIn(language, name)}: ${text.roll(roll)}`).join('; ')],
    [text.secretTitle, `${text.secret} ${text.limits}`],
  ]
  return (
    <Disclosure summary={text.about} open={open}>
      <dl className="naober-ballot-facts">
        {facts.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
