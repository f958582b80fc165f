import { canonical } from '../lottery/lots/sha256.ts'
import { leafHash, type Sha256 } from './merkle.ts'
import type { ChoiceMade, Question } from './round.ts'

export const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16))
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** What of a ballot is in the list. `commitment` hides the choice until both it and 32 random bytes are known. */
export type Leaf = { terms: string; commitment: string } & ({ credential: string; number: number } | { paper: string })

/** SHA-256 of the question as it was published: whoever votes, signs this. */
export const termsOf = async (sha256: Sha256, question: Question): Promise<string> =>
  hex(await sha256(utf8(canonical(question))))

export const commitmentOf = async (sha256: Sha256, choice: ChoiceMade, random: string): Promise<string> =>
  hex(await sha256(utf8(canonical({ choice, random }))))

/** The bytes that the voter seals and the list holds the hash of. */
export const leafData = (leaf: Leaf): Uint8Array<ArrayBuffer> => utf8(canonical(leaf))

/** The receipt: the hash by which a ballot is found in the list. */
export const receiptOf = async (sha256: Sha256, leaf: Leaf): Promise<string> =>
  hex(await leafHash(sha256, leafData(leaf)))
