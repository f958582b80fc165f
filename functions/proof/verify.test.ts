import { createChallenge, solveChallenge } from 'altcha-lib/v1'
import { expect, test, vi } from 'vitest'

vi.mock('@aws-sdk/client-secrets-manager', () => ({
  GetSecretValueCommand: class {},
  SecretsManagerClient: class {
    send = async () => ({ SecretString: JSON.stringify({ proof: 'our key' }) })
  },
}))
const { checkProof } = await import('./verify.ts')
process.env.SECRETS = 'any'

const key = '6f0d3c1e-0000-4000-8000-000000000001'
const now = '2026-05-01T12:00:00.000Z'

const worked = async (hmacKey = 'our key', params: Record<string, string> = { key }) => {
  const expires = new Date('2026-05-01T13:00:00.000Z')
  const sum = await createChallenge({ hmacKey, maxnumber: 50, expires, params })
  const found = await solveChallenge(sum.challenge, sum.salt, sum.algorithm, 50).promise
  return { ...sum, number: found?.number ?? -1 }
}
const told = (solution: object): string => btoa(JSON.stringify(solution))

test('a solved sum opens the form it was made for, twice too (a retry is the same form)', async () => {
  const proof = told(await worked())
  await checkProof(proof, key, now)
  await checkProof(proof, key, now)
})

test.each([
  ['nothing', async () => undefined],
  ['not base64', async () => '%%%'],
  ['not a solution', async () => told({ number: 'x' })],
  ['the wrong number', async () => worked().then(sum => told({ ...sum, number: (sum.number + 1) % 50 }))],
  ["somebody else's signature", async () => told(await worked('another key'))],
  ['another form', async () => told(await worked('our key', { key: key.replace('1', '2') }))],
  [
    'a later hour written into it',
    async () => worked().then(sum => told({ ...sum, salt: sum.salt.replace(/expires=\d+/, 'expires=9999999999') })),
  ],
])('%s does not', async (_, make) => {
  await expect(checkProof(await make(), key, now)).rejects.toMatchObject({ code: 'proof-of-work' })
})

test('after an hour it is too late', async () => {
  await expect(checkProof(told(await worked()), key, '2026-05-01T13:00:01.000Z')).rejects.toThrow('proof-of-work')
})
