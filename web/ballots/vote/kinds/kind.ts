import type { ChoiceMade, Question } from '../../../../functions/recount/round.ts'
import { shortMoneyText } from '../../../text/format.ts'
import type { Language } from '../../../text/language.tsx'
import { saidIn } from '../../said.ts'

/** What each kind of ballot gets: the question, what is chosen so far, and where a change goes. */
export type KindProps<Kind extends ChoiceMade['kind']> = {
  question: Question
  choice: Extract<ChoiceMade, { kind: Kind }>
  onChange: (choice: ChoiceMade) => void
}

/** An option as a ballot shows it: name, explanation, cost. */
export const shownOptions = ({ options }: Question, language: Language) =>
  options.map(({ id, name, about, cost }) => ({
    id,
    name: saidIn(language, name),
    about: [cost === undefined ? '' : shortMoneyText(language, cost), about ? saidIn(language, about) : '']
      .filter(Boolean)
      .join(' · '),
  }))
