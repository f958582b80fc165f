const place = 'naoberplein volgen'

/** The code of the idea that is open in this tab; it is in no address and is gone when the tab closes. */
export const readCode = (): string | undefined => {
  try {
    return sessionStorage.getItem(place) ?? undefined
  } catch {
    return undefined
  }
}

export const keepCode = (code: string | undefined): void => {
  try {
    if (code) sessionStorage.setItem(place, code)
    else sessionStorage.removeItem(place)
  } catch {
    // Without it a reload asks for the code once more.
  }
}
