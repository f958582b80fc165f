const { subtle } = globalThis.crypto

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
/** Salt of 48 bytes, as the suite RSABSSA-SHA384-PSS-Randomized of RFC 9474 has it. */
const pss = { name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 }

/** Did the holder of this credential seal these bytes? Nonsense for a key or seal is a no. */
export const isSealed = async (credential: string, seal: string, data: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  try {
    const key = await subtle.importKey('raw', bytesOf(credential), ecdsa, false, ['verify'])
    return await subtle.verify(ecdsa, key, bytesOf(seal), data)
  } catch {
    return false
  }
}

type SignerKey = Awaited<ReturnType<typeof subtle.importKey>>
/** A group's public key (SPKI, base64url). @throws when it is no RSA key */
export const signerKey = (spki: string): Promise<SignerKey> =>
  subtle.importKey('spki', bytesOf(spki), pss, false, ['verify'])

/** Did the register sign this credential with that key? What it signed is the prefix and the credential (RFC 9474, 4.1). */
export const isEntitled = async (
  key: SignerKey,
  credential: string,
  { prefix, signature }: { prefix: string; signature: string },
): Promise<boolean> => {
  try {
    const [before, holder] = [bytesOf(prefix), bytesOf(credential)]
    if (before.length !== 32) return false
    const signed = new Uint8Array(before.length + holder.length)
    signed.set(before)
    signed.set(holder, before.length)
    return await subtle.verify(pss, key, bytesOf(signature), signed)
  } catch {
    return false
  }
}
