import { verifySolution } from 'altcha-lib/v1'
import { Problem } from '../http/problem.ts'
import { secret } from '../http/secret.ts'
import { isFor, solutionIn } from './rules.ts'

/**
 * Goes on when `proof` solves a sum that we signed for the form with this `key`, less than an hour ago.
 * @throws Problem `proof-of-work`
 */
export const checkProof = async (proof: string | undefined, key: string, now: string): Promise<void> => {
  const given = solutionIn(proof)
  const holds = given && isFor(given, key, now) && (await verifySolution(given, await secret('proof'), false))
  if (!holds) throw new Problem('proof-of-work')
}
