import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { commitmentOf, hex, leafData, receiptOf } from '../recount/leaf.ts'
import type { Sha256 } from '../recount/merkle.ts'
import type { ChoiceMade } from '../recount/round.ts'

/**
 * What the voter's own device does (RFC 9474): it makes a key, has the register sign it without seeing it, and seals the
 * ballot with it. Runs in the browser and, in tests, in Node.
 */
const { subtle } = globalThis.crypto
const suite = RSABSSA.SHA384.PSS.Randomized()
const pss = { name: 'RSA-PSS', hash: 'SHA-384' }
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** SHA-256 by the device's own WebCrypto. */
export const sha256: Sha256 = async bytes => new Uint8Array(await subtle.digest('SHA-256', bytes))

const coded = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const decoded = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))

/** All that a device keeps between asking for the right and casting: with it a lost answer loses nothing. */
export type Holder = {
  group: string
  credential: string
  /** PKCS #8 of the key behind the credential. */
  secret: string
  prepared: string
  inverse: string
  blinded: string
}
export type Right = { prefix: string; signature: string }

const publicKey = (spki: string) => subtle.importKey('spki', decoded(spki), pss, true, ['verify'])

/** A new key, and what the register is asked to sign. `spki`: the public key of the group. */
export const newHolder = async (group: string, spki: string): Promise<Holder> => {
  const pair = await subtle.generateKey(ecdsa, true, ['sign', 'verify'])
  const point = new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
  const prepared = suite.prepare(point)
  const { blindedMsg, inv } = await suite.blind(await publicKey(spki), prepared)
  return {
    group,
    credential: coded(point),
    secret: coded(new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey))),
    prepared: coded(prepared),
    inverse: coded(inv),
    blinded: coded(blindedMsg),
  }
}

/** Takes the blinding off the register's answer. @throws when the signature is not good */
export const rightFrom = async ({ prepared, inverse }: Holder, spki: string, signature: string): Promise<Right> => {
  const [message, key] = [decoded(prepared), await publicKey(spki)]
  const plain = await suite.finalize(key, message, decoded(signature), decoded(inverse))
  return { prefix: coded(message.slice(0, 32)), signature: coded(plain) }
}

/** The ballot as it goes into the box, and the receipt that the box must answer with. */
export const sealedBallot = async (
  holder: Holder,
  right: Right,
  { terms, choice, number }: { terms: string; choice: ChoiceMade; number: number },
) => {
  const random = hex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
  const { credential, group } = holder
  const leaf = { terms, commitment: await commitmentOf(sha256, choice, random), credential, number }
  const key = await subtle.importKey('pkcs8', decoded(holder.secret), ecdsa, false, ['sign'])
  const seal = coded(new Uint8Array(await subtle.sign(ecdsa, key, leafData(leaf))))
  const receipt = await receiptOf(sha256, leaf)
  return { cast: { choice, random, number, credential, seal, right, group }, receipt }
}
