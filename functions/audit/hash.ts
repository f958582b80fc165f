import { createHash } from 'node:crypto'

/** SHA-256 as hex, for the rules of the chain. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
