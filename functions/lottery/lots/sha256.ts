/** SHA-256 of text (UTF-8) in lower-case hexadecimal, by the machine's own WebCrypto: Node and browsers give the same. */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain | undefined }

/** JSON that is the same for the same content: names sorted, nothing left over. RFC 8785 for text and whole numbers. */
export const canonical = (value: Plain): string =>
  JSON.stringify(value, (_, inside: unknown) =>
    inside !== null && typeof inside === 'object' && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
