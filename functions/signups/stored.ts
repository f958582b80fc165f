import * as z from 'zod/mini'
import { signUp } from './contract.ts'

const keys = { pk: z.string(), sk: z.string() }
const stamp = { by: z.optional(z.string()), did: z.string(), at: z.string() }

/** pk `assembly#AID` sk `candidate#NUMBER`: all that is kept of somebody who signed up, until `forgetAt`. */
export const storedSignUp = z.object({
  ...keys,
  assembly: z.string(),
  ...signUp.shape,
  /** A keyed hash of the home, or the household in the municipality's sample. */
  household: z.optional(z.string()),
  /** The form it came from: sent again it is the same. */
  form: z.optional(z.string()),
  version: z.int(),
  forgetAt: z.int(),
  ...stamp,
})
export type StoredSignUp = z.output<typeof storedSignUp>

/** Who stands in a sample or got a letter: the municipality's own pseudonym, the place, the household where given. */
const address = z.object({ ref: z.string(), stratum: z.string(), household: z.optional(z.string()) })
export type Address = z.output<typeof address>
export const addresses = z.array(address)

/** Numbers of candidates in the order of the pool: what leads from a pseudonym back to somebody. */
export const poolNumbers = z.array(z.int())

export const storedPart = z.object({ ...keys, part: z.string(), forgetAt: z.int() })
