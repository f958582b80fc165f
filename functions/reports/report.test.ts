import { expect, test } from 'vitest'
import type { BallotRound, CountOutcome } from '../ballots/round.ts'
import { pdfOf } from '../documents/pdf.ts'
import { countVotes } from '../recount/counting.ts'
import type { ChoiceMade, Method, Question } from '../recount/round.ts'
import { reportOf } from './report.ts'
import { reportTemplate } from './template.ts'

const said = (nl: string) => ({ nl, en: '' })
const ids = ['a', 'b', 'c']
const questionBy = (method: Method): Question => ({
  ...{ id: '01K0000000000000000000TEST', title: said('Het "dorpshuis" #1'), question: said('Wat doen we?') },
  ...{ influence: said('De uitslag bindt.'), method, quorum: 0, ties: 'listed', tieOrder: ids, revote: true },
  options: ids.map((id, at) => ({ id, name: said(`Voorstel ${id}`), cost: (at + 1) * 100_00 })),
  ...{ opens: '2027-03-01T08:00:00.000Z', closes: '2027-03-08T20:00:00.000Z', objectionDays: 7 },
  groups: [{ id: 'inwoners', name: said('Inwoners'), roll: 9, key: '' }],
})
const order = (...to: string[]): ChoiceMade => ({ kind: 'ranking', order: to })
const ranked = [order('b', 'a'), order('b', 'c', 'a'), order('c', 'a'), order('c', 'b')]
const ticks: ChoiceMade[] = [
  { kind: 'approval', approves: ['a', 'b'] },
  { kind: 'approval', approves: ['b', 'c'] },
]
const points: ChoiceMade[] = [{ kind: 'points', points: { a: 1, c: 2 } }]
const yesNo: ChoiceMade[] = [{ kind: 'choices', choices: { a: 'yes', b: 'no' } }]

const budget = { kind: 'budget', completion: 'add1u', budget: 300_00 } as const
const methods: readonly (readonly [Method, readonly ChoiceMade[], string])[] = [
  [{ kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }, yesNo, 'aangenomen'],
  [{ kind: 'approval', most: 3, seats: 1 }, ticks, 'Stemmen'],
  [{ kind: 'dots', dots: 3, each: 2, seats: 1 }, points, 'Stemmen'],
  [{ kind: 'score', highest: 5, seats: 1 }, points, 'Stemmen'],
  [{ kind: 'stv', seats: 2 }, ranked, 'Nodig om gekozen te zijn'],
  [{ kind: 'ranked', by: 'irv' }, ranked, 'valt af'],
  [{ kind: 'ranked', by: 'borda' }, ranked, 'Stemmen'],
  [{ kind: 'ranked', by: 'copeland' }, ranked, 'rij boven de kolom'],
  [{ kind: 'ranked', by: 'minimax' }, ranked, 'rij boven de kolom'],
  [{ kind: 'ranked', by: 'schulze' }, ranked, 'Volgorde'],
  [{ kind: 'ranked', by: 'ranked-pairs' }, ranked, 'Eerder gezet'],
  [{ ...budget, by: 'greedy' }, ticks, 'betaald'],
  [{ ...budget, by: 'equal-shares' }, ticks, 'betaald'],
  [{ ...budget, by: 'phragmen' }, ticks, 'betaald'],
]

test.each(methods)(
  'the report of %j tells how it was counted, in every figure of the count',
  (method, choices, word) => {
    const question = questionBy(method)
    const result = countVotes(question, choices)
    const numbers = {
      ...{ digital: choices.length, paper: 0, spoilt: 1, unused: 8 - choices.length },
      groups: [{ id: 'inwoners', roll: 9, credentials: choices.length, exchanged: 1 }],
    }
    const paper = { printed: 3, left: 2, lost: 0, spoilt: [{ reason: 'unclear' as const, count: 1 }] }
    const outcome: CountOutcome = {
      ...{ result, groups: [], numbers, paper, root: 'ab'.repeat(32), size: 3, file: 'cd'.repeat(32), holds: true },
    }
    const round = { countedAt: '2027-03-08T20:01:00.000Z' } as BallotRound
    const report = reportOf(round, question, outcome, 'https://naoberplein.example/stemmen/X')
    expect(JSON.stringify(report)).toContain(word)
    expect(report.sheets.length).toBeGreaterThanOrEqual(3)
    const roll = report.sheets.at(-2)?.rows.map(([, count]) => Number(count)) ?? []
    expect(roll.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(roll.at(-1))
    const pdf = pdfOf(reportTemplate, report, question.closes)
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')

    const english = reportOf(round, question, outcome, 'https://naoberplein.example/en/stemmen/X', 'en')
    expect(english.outcome).toMatch(method.kind === 'threshold' ? /^(Passed|Nothing passed)/ : /^(Chosen|Nothing was)/)
    expect(english.facts).toContain('Counted on 8 March 2027.')
    // What nobody wrote in English stays, and is marked as Dutch.
    expect([english.title, english.own]).toEqual([question.title.nl, 'nl'])
    const sheets = (of: typeof report) => of.sheets.map(({ rows }) => rows.length)
    expect(sheets(english)).toEqual(sheets(report))
    expect(JSON.stringify({ ...english, question: '', title: '' })).not.toMatch(/telling|Gekozen|Uitkomst|Aantal/)
    const printed = Buffer.from(pdfOf(reportTemplate, english, question.closes)).toString('latin1')
    expect(printed).toMatch(/\/Lang ?\(en/)
  },
)
