import { kindOf } from '../../../functions/ballots/rules.ts'
import type { ChoiceMade, Method } from '../../../functions/recount/round.ts'

const blanks = {
  choices: { kind: 'choices', choices: {} },
  approval: { kind: 'approval', approves: [] },
  points: { kind: 'points', points: {} },
  ranking: { kind: 'ranking', order: [] },
} as const satisfies Record<ChoiceMade['kind'], unknown>

/** A ballot on which nothing is filled in. */
export const blankFor = (method: Method): ChoiceMade => structuredClone(blanks[kindOf(method)]) as ChoiceMade

/** Is nothing filled in? */
export const isBlank = (choice: ChoiceMade): boolean => {
  if (choice.kind === 'choices') return Object.keys(choice.choices).length === 0
  if (choice.kind === 'points') return Object.values(choice.points).every(points => points === 0)
  return (choice.kind === 'approval' ? choice.approves : choice.order).length === 0
}
