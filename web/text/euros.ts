/**
 * An amount as people in the Netherlands type it, in cents: `2.500,50`, `€ 2500`, `2500,-`, `2 500`.
 * @returns undefined when it is not an amount
 */
export const centsIn = (typed: string): number | undefined => {
  const plain = typed
    .replace(/€|euro|eur/gi, '')
    .replace(/[\s\u00a0]/g, '')
    .replace(/[.,](-+|–|=)$/, '')
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!parts?.[1]) return undefined
  const cents = Number(parts[1].replace(/[.,]/g, '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** Cents as one would type them: `2500,50`, without cents where there are none. */
export const eurosOf = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
