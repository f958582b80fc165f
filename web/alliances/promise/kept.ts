const place = 'naoberplein toezegging'
const shape = /^[A-Za-z0-9_-]{32}$/

/** The secret behind the `#` of an address, which no server ever sees. */
export const tokenInHash = (hash: string): string | undefined => {
  const word = hash.slice(1)
  return shape.test(word) ? word : undefined
}

/** The link that is open in this tab; it is in no address and is gone when the tab closes. */
export const readToken = (): string | undefined => {
  try {
    return sessionStorage.getItem(place) ?? undefined
  } catch {
    return undefined
  }
}

export const keepToken = (token: string | undefined): void => {
  try {
    if (token) sessionStorage.setItem(place, token)
    else sessionStorage.removeItem(place)
  } catch {
    // Without it a reload asks to open the link once more.
  }
}
