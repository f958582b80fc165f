const written = /^(\d+)(?:[.,](\d+))?$/

/** Digits after the point that matter; `undefined` when it is no amount of 0 or more. */
export const digitsOf = (text: string): number | undefined => {
  const found = written.exec(text)
  return found ? (found[2] ?? '').replace(/0+$/, '').length : undefined
}

/** A written amount in whole `1 / unit`, `unit` a power of ten with enough digits. */
export const inUnits = (text: string, unit: number): number => {
  const [, whole = '0', part = ''] = written.exec(text) ?? []
  const digits = Math.round(Math.log10(unit))
  return Number(whole) * unit + Number(part.slice(0, digits).padEnd(digits, '0') || '0')
}
