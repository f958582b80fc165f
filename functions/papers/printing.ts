import { qrSvg } from '../handouts/qr.ts'
import { kindOf } from '../recount/choice.ts'
import type { Question } from '../recount/round.ts'
import { ballotNl } from './words-nl.ts'

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/**
 * What the template prints: the same question on every sheet, and per sheet its number. The QR opens the keying desk with
 * the number behind `#`, which a browser keeps to itself.
 */
export const sheetsOf = (question: Question, batch: { group: string }, numbers: readonly string[], site: string) => {
  const group = question.groups.find(({ id }) => id === batch.group)
  return {
    words: ballotNl(question),
    title: question.title.nl,
    question: question.question.nl,
    group: question.groups.length > 1 ? (group?.name.nl ?? '') : '',
    kind: kindOf(question.method),
    options: question.options.map(({ name, about, cost }) => ({
      name: name.nl,
      about: [cost === undefined ? '' : euros.format(cost / 100), about?.nl ?? ''].filter(Boolean).join(' · '),
    })),
    sheets: numbers.map(number => ({
      number,
      qr: qrSvg(`${site}/bureau/stembureau/${question.id}/invoer#${number}`),
    })),
  }
}
