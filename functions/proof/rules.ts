import * as z from 'zod/mini'

/** Seconds that a sum can be handed in: long enough to write an idea over a cup of coffee. */
export const proofSeconds = 3600
/** The browser tries half of this many hashes on average: well under a second on an old phone. */
export const mostTries = 50_000

/** What the browser hands in: the sum as it came, and the number that solves it. */
const solution = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  number: z.int().check(z.minimum(0), z.maximum(mostTries)),
  salt: z.string(),
  signature: z.string(),
})
export type Solution = z.infer<typeof solution>

/** The solution in a form's `proof` field (base64 of JSON), or undefined when it is not one. */
export const solutionIn = (proof: string | undefined): Solution | undefined => {
  try {
    return solution.parse(JSON.parse(atob(proof ?? '')))
  } catch {
    return undefined
  }
}

/** Was this sum made for the form with this key, and is it still in time? The signature is checked elsewhere. */
export const isFor = (given: Solution, key: string, now: string): boolean => {
  const params = new URLSearchParams(given.salt.split('?')[1])
  return params.get('key') === key && Number(params.get('expires')) * 1000 > Date.parse(now)
}
