import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import type { BudgetElection } from '../../functions/tally/budget/election.ts'
import type { Poll, Purse } from '../../infra/command/ballots/poll.ts'
import { readPoll } from '../../infra/command/ballots/read.ts'
import { budgetOf } from '../../infra/command/methods/suited.ts'

/**
 * Real elections with outcomes that others have counted. They are not part of the project (their licence is not
 * stated): they lie in the folder REFERENCE_DATA, or beside the project.
 */
const root = new URL('../..', import.meta.url).pathname
const given = process.env.REFERENCE_DATA ?? join(root, '..', 'shared', 'data')
const folder = [given, join(given, 'voting')].find(path => existsSync(join(path, 'pb_expected.json'))) ?? given
const isPresent = existsSync(join(folder, 'pb_expected.json'))

/** A group of tests that needs the reference data; without it, it says so and is skipped. */
export const withReference = (name: string, tests: () => void): void => {
  if (isPresent) describe(name, tests)
  else describe(name, () => test.skip('reference data not present', () => {}))
}

const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')

/** One of the JSON files with expected outcomes; read as what the test says it is. */
export const expectedIn = <Shape>(path: string): Shape => JSON.parse(textOf(path))
export const referencePoll = (path: string): Poll => readPoll(textOf(path))

const budgets = new Map<string, { election: BudgetElection; purse: Purse; poll: Poll }>()
/** A real budget, read once. */
export const budgetNamed = (instance: string) => {
  const known = budgets.get(instance)
  if (known) return known
  const poll = referencePoll(`pb/${instance}.pb`)
  const read = { ...budgetOf(poll), poll }
  budgets.set(instance, read)
  return read
}
