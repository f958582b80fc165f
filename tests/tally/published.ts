import { countVotes } from '../../functions/recount/counting.ts'
import { fromHex, hex, termsOf } from '../../functions/recount/leaf.ts'
import { rootOf } from '../../functions/recount/merkle.ts'
import type { Ballot, Published } from '../../functions/recount/published.ts'
import type { ChoiceMade, Method, Question } from '../../functions/recount/round.ts'
import { entitledBy, newHolder, newSigner, sealedBy, sha256 } from '../../infra/local/filling/assembly/voters.ts'

const said = (nl: string) => ({ nl, en: '' })

const signer = newSigner()

/** A question of three options by this method, for as many people as may vote. */
export const questionBy = (method: Method, roll: number, ids: readonly string[] = ['a', 'b', 'c']): Question => ({
  id: '01K0000000000000000000TEST',
  title: said('Het dorpshuis'),
  question: said('Wat doen we met het dorpshuis?'),
  influence: said('De uitslag is een advies aan de gemeenteraad.'),
  method,
  quorum: 0,
  options: ids.map((id, at) => ({ id, name: said(`Voorstel ${id}`), cost: (at + 1) * 100_00 })),
  ties: 'listed',
  tieOrder: [...ids],
  opens: '2026-03-01T08:00:00.000Z',
  closes: '2026-03-08T20:00:00.000Z',
  revote: true,
  objectionDays: 7,
  groups: [{ id: 'inwoners', name: said('Inwoners'), roll, key: signer.spki }],
})

/** A whole published round in which these people voted; the first changed their mind once. */
export const publishedRound = async (question: Question, choices: readonly ChoiceMade[]): Promise<Published> => {
  const terms = await termsOf(sha256, question)
  const cast = await Promise.all(
    choices.map(async (choice, at) => {
      const own = newHolder()
      const first = at === 0 ? await sealedBy(own, terms, choice, 1) : undefined
      return {
        first,
        last: await sealedBy(own, terms, choice, at === 0 ? 2 : 1),
        right: entitledBy(signer, own.credential),
      }
    }),
  )
  const leaves = cast.flatMap(({ first, last }) => [...(first ? [first.receipt] : []), last.receipt])
  const bytes = leaves.map(fromHex)
  const half = Math.ceil(leaves.length / 2)
  const roll = question.groups[0]?.roll ?? 0
  const ballots: Ballot[] = cast.map(({ last: { commitment, receipt, ...ballot }, right }) => ({ ...ballot, right }))
  return {
    format: 'naoberplein-ballots',
    version: 1,
    question,
    terms,
    ballots,
    replaced: cast.flatMap(({ first }) => {
      if (!first) return []
      const { number, credential, commitment, seal } = first
      return [{ number, credential, commitment, seal }]
    }),
    leaves,
    root: hex(await rootOf(sha256, bytes)),
    heads: [{ size: half, root: hex(await rootOf(sha256, bytes.slice(0, half))) }],
    numbers: {
      groups: [{ id: 'inwoners', roll, credentials: choices.length }],
      digital: choices.length,
      paper: 0,
      spoilt: 0,
      unused: roll - choices.length,
    },
    result: countVotes(question, choices),
    groups: [],
  }
}
