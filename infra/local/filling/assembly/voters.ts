import { createHash, generateKeyPairSync, type KeyObject, randomBytes, randomInt, sign } from 'node:crypto'
import type { Account, Paper } from '../../../../functions/papers/paper.ts'
import { newNumber } from '../../../../functions/papers/rules.ts'
import { commitmentOf, leafData, receiptOf } from '../../../../functions/recount/leaf.ts'
import type { ChoiceMade } from '../../../../functions/recount/round.ts'

/**
 * Voters who have voted: the same keys, seals and rights as a browser makes. The signature on a right is given at once
 * here; that it is blinded on the way leaves no trace in it.
 */
export const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

export type Signer = { spki: string; key: KeyObject }
export const newSigner = (): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  return { spki: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'), key: privateKey }
}

/** What the register signs for a credential. 6: PSS padding; 48 bytes of salt (RFC 9474). */
export const entitledBy = ({ key }: Signer, credential: string) => {
  const prefix = randomBytes(32)
  const signed = Buffer.concat([prefix, Buffer.from(credential, 'base64url')])
  const signature = sign('sha384', signed, { key, padding: 6, saltLength: 48 })
  return { prefix: prefix.toString('base64url'), signature: signature.toString('base64url') }
}

export type Holder = { credential: string; key: KeyObject }
export const newHolder = (): Holder => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { credential: point.toString('base64url'), key: pair.privateKey }
}

/** A ballot as its voter seals it, with its receipt. */
export const sealedBy = async ({ credential, key }: Holder, terms: string, choice: ChoiceMade, number: number) => {
  const random = randomBytes(32).toString('hex')
  const commitment = await commitmentOf(sha256, choice, random)
  const leaf = { terms, commitment, credential, number }
  const seal = sign('sha256', leafData(leaf), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return { choice, random, number, credential, seal, commitment, receipt: await receiptOf(sha256, leaf) }
}

/** A stack of blank paper ballots, the first of its round. */
export const stackOf = (
  { round, group, batch }: { round: string; group: string; batch: string },
  size: number,
): { account: Account; printed: Paper[] } => {
  const printed = Array.from({ length: size }, (): Paper => {
    const random = randomBytes(32).toString('hex')
    return { paper: newNumber(below => randomInt(below)), group, batch, random, version: 1 }
  })
  const numbers = printed.map(({ paper }) => paper).join()
  const hash = createHash('sha256').update(numbers).digest('hex')
  return { account: { round, batches: [{ id: batch, group, size, hash }], version: 1 }, printed }
}
