import type { Published } from './published.ts'

const twiceIn = (ids: readonly string[]): string[] => {
  const seen = new Set<string>()
  return ids.filter(id => seen.size === seen.add(id).size)
}

/**
 * Printed, counted once, and not more than were given out: printed = left + lost + exchanged + given back, and
 * counted + spoilt ≤ exchanged, for each group where that is shown. A file of version 1 tells nothing about paper.
 */
export const wrongPapers = ({ version, ballots, numbers, sheets }: Published): string[] => {
  const papers = ballots.flatMap((ballot, at) => ('paper' in ballot ? [{ ...ballot, at }] : []))
  if (!sheets) return version === 2 ? ['sheets'] : []
  const printed = new Set(sheets.printed)
  const returned = sheets.spoilt.filter(({ reason }) => reason === 'returned').length
  const exchanged = numbers.groups.reduce((sum, group) => sum + (group.exchanged ?? 0), 0)
  const wrong = papers.filter(({ paper }) => !printed.has(paper)).map(({ at }) => `ballots.${at} not-printed`)
  for (const [at, { paper }] of sheets.spoilt.entries())
    if (!printed.has(paper)) wrong.push(`sheets.spoilt.${at} not-printed`)
  const used = [...papers, ...sheets.spoilt].map(({ paper }) => paper)
  for (const id of [...twiceIn(used), ...twiceIn(sheets.printed)]) wrong.push(`${id} twice`)
  if (numbers.spoilt !== sheets.spoilt.length - returned) wrong.push('numbers.spoilt')
  if (papers.length + numbers.spoilt > exchanged) wrong.push('numbers.paper more-than-given-out')
  for (const { id, exchanged: given = 0 } of numbers.groups)
    if (papers.filter(({ group }) => group === id).length > given)
      wrong.push(`numbers.groups.${id} more-than-given-out`)
  if (sheets.printed.length !== sheets.left + sheets.lost + exchanged + returned) wrong.push('sheets.printed')
  return wrong
}
