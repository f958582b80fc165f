import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { expect, test } from 'vitest'
import { isEntitled, signerKey } from '../recount/signatures.ts'
import { blindSigned } from './signer.ts'

const suite = RSABSSA.SHA384.PSS.Randomized()

test("OpenSSL's signature on a blinded message is the library's own, and verifies when the blinding is off", async () => {
  const pair = await suite.generateKey({ modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) })
  const pem = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64')
  const key = createPrivateKey(`-----BEGIN PRIVATE KEY-----\n${pem}\n-----END PRIVATE KEY-----\n`)
  const credential = new Uint8Array(65).fill(4)
  const message = suite.prepare(credential)
  const { blindedMsg, inv } = await suite.blind(pair.publicKey, message)
  const signature = blindSigned(key, Buffer.from(blindedMsg))
  expect(signature?.toString('hex')).toBe(
    Buffer.from(await suite.blindSign(pair.privateKey, blindedMsg)).toString('hex'),
  )

  const plain = await suite.finalize(pair.publicKey, message, new Uint8Array(signature ?? []), inv)
  const coded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
  const right = { prefix: coded(message.slice(0, 32)), signature: coded(plain) }
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url')
  expect(await isEntitled(await signerKey(spki), coded(credential), right)).toBe(true)
  expect(await isEntitled(await signerKey(spki), coded(new Uint8Array(65)), right)).toBe(false)
}, 240_000)

test('what is no number below the modulus is not signed', async () => {
  const pair = await suite.generateKey({ modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) })
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey))
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  expect(blindSigned(key, Buffer.alloc(256, 255))).toBeUndefined()
  expect(blindSigned(key, Buffer.alloc(10))).toBeUndefined()
})
