import { type Issue, Problem } from '../http/problem.ts'
import { faultIn } from '../recount/choice.ts'
import { commitmentOf, type Leaf, leafData, receiptOf } from '../recount/leaf.ts'
import type { Sha256 } from '../recount/merkle.ts'
import type { ChoiceMade, Question } from '../recount/round.ts'
import { isEntitled, isSealed, signerKey } from '../recount/signatures.ts'

/** So many ballots enter the list together, or what there is on the hour: nobody sees who was when. */
export const partSize = 20

export type Cast = {
  choice: ChoiceMade
  random: string
  number: number
  credential: string
  seal: string
  right: { prefix: string; signature: string }
  group: string
}

const wrong = (field: string, code: string): Problem => new Problem('invalid', { issues: [{ field, code }] as Issue[] })

/**
 * A ballot that may go into the box, with what of it is in the list.
 * @throws Problem `invalid` for a spoilt choice, a right that the register did not sign, or another's seal
 */
export const accepted = async (
  asked: Question & { terms: string },
  cast: Cast,
  sha256: Sha256,
): Promise<{ leaf: Leaf; receipt: string }> => {
  const fault = faultIn(asked, cast.choice)
  if (fault) throw wrong('choice', fault)
  const group = asked.groups.find(({ id }) => id === cast.group)
  if (!group || !(await isEntitled(await signerKey(group.key), cast.credential, cast.right)))
    throw wrong('right', 'not-signed')
  const commitment = await commitmentOf(sha256, cast.choice, cast.random)
  const leaf = { terms: asked.terms, commitment, credential: cast.credential, number: cast.number }
  if (!(await isSealed(cast.credential, cast.seal, leafData(leaf)))) throw wrong('seal', 'not-sealed')
  return { leaf, receipt: await receiptOf(sha256, leaf) }
}
