/** Letters as people type them: without capitals, accents, hyphens and apostrophes. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’-]/g, '')
    .toLowerCase()
    .trim()

export type Pick = { value: string; label: string; hint?: string }

/** What fits the letters typed: names that start with them first, then names that contain them. */
export const matches = (options: readonly Pick[], typed: string, most = 12): Pick[] => {
  const wanted = plain(typed)
  if (!wanted) return options.slice(0, most)
  const starts = options.filter(option => plain(option.label).startsWith(wanted))
  const contains = options.filter(option => !starts.includes(option) && plain(option.label).includes(wanted))
  return [...starts, ...contains].slice(0, most)
}
