import { createChallenge } from 'altcha-lib/v1'
import { secret } from '../http/secret.ts'
import { serve } from '../http/serve.ts'
import { proof } from './contract.ts'
import { mostTries, proofSeconds } from './rules.ts'

export const handler = serve(proof, {
  challenge: async ({ input, now }) => {
    const sum = await createChallenge({
      hmacKey: await secret('proof'),
      maxnumber: mostTries,
      expires: new Date(Date.parse(now) + proofSeconds * 1000),
      params: { key: input.key },
    })
    return { ...sum, maxnumber: mostTries }
  },
})
