import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { countVotes } from '../../functions/recount/counting.ts'
import { commitmentOf, fromHex, hex, leafData, receiptOf, termsOf } from '../../functions/recount/leaf.ts'
import { rootOf } from '../../functions/recount/merkle.ts'
import type { Ballot, Published } from '../../functions/recount/published.ts'
import type { ChoiceMade, Method, Question } from '../../functions/recount/round.ts'

export const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const said = (nl: string) => ({ nl, en: '' })

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')

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
  groups: [{ id: 'inwoners', name: said('Inwoners'), roll, key: spki }],
})

/** What the register signs. Blinding changes nothing about the signature that comes out of it. */
const entitled = (credential: string) => {
  const prefix = randomBytes(32)
  const signature = sign('sha384', Buffer.concat([prefix, Buffer.from(credential, 'base64url')]), {
    key: privateKey,
    padding: 6,
    saltLength: 48,
  })
  return { prefix: prefix.toString('base64url'), signature: signature.toString('base64url') }
}

const holder = (): { credential: string; key: KeyObject } => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { credential: point.toString('base64url'), key: pair.privateKey }
}

const sealed = async (
  terms: string,
  choice: ChoiceMade,
  number: number,
  { credential, key }: ReturnType<typeof holder>,
) => {
  const random = randomBytes(32).toString('hex')
  const commitment = await commitmentOf(sha256, choice, random)
  const leaf = { terms, commitment, credential, number }
  const seal = sign('sha256', leafData(leaf), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return { choice, random, number, credential, seal, commitment, receipt: await receiptOf(sha256, leaf) }
}

/** A whole published round in which these people voted; the first changed their mind once. */
export const publishedRound = async (question: Question, choices: readonly ChoiceMade[]): Promise<Published> => {
  const terms = await termsOf(sha256, question)
  const cast = await Promise.all(
    choices.map(async (choice, at) => {
      const own = holder()
      const first = at === 0 ? await sealed(terms, choice, 1, own) : undefined
      return { first, last: await sealed(terms, choice, at === 0 ? 2 : 1, own), right: entitled(own.credential) }
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
