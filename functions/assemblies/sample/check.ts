import { Problem } from '../../http/problem.ts'
import type { CheckedSample } from '../contract.ts'
import { lettersOf, sampleOf } from '../store.ts'
import { sampleHash } from './letters.ts'
import { type Address, readSample, strataOf } from './read.ts'

/** Faults that are told at once; who has more has the same one in every row. */
const mostTold = 200

/** Reads a sample and says all that is wrong with it. Nothing is kept. */
export const check = async (
  { id }: { id: string },
  content: string,
): Promise<{ rows: Address[]; hash: string; checked: CheckedSample }> => {
  if (await lettersOf(id)) throw new Problem('wrong-state')
  const { rows, faults } = readSample(new Uint8Array(Buffer.from(content, 'base64')))
  const [hash, before] = await Promise.all([sampleHash(rows), sampleOf(id)])
  const checked: CheckedSample = {
    rows: rows.length,
    strata: strataOf(rows),
    households: new Set(rows.flatMap(({ household }) => household ?? [])).size,
    same: faults.length === 0 && before?.hash === hash,
    faults: faults.slice(0, mostTold),
    wrong: faults.length,
  }
  return { rows, hash, checked }
}
