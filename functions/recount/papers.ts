import type { Published } from './published.ts'

/** Under this many ballots a group's figures would show how people voted. */
export const groupFloor = 10

const twiceIn = (ids: readonly string[]): string[] => {
  const seen = new Set<string>()
  return ids.filter(id => seen.size === seen.add(id).size)
}

/**
 * Printed, counted once, and not more than were given out: printed = left + lost + exchanged + given back, and
 * counted + spoilt ≤ exchanged, for each group where that is shown. A file of version 1 tells nothing about paper.
 */
export const wrongPapers = ({ version, ballots, together, numbers, sheets }: Published): string[] => {
  const papers = [...ballots, ...(together?.leaves ?? [])].flatMap((ballot, at) =>
    'paper' in ballot ? [{ group: undefined, ...ballot, at }] : [],
  )
  if (!sheets) return version === 1 ? [] : ['sheets']
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

/** So many ballots from screens stand beside paper that is too little to hide in. */
export const besidePaper = 10

/**
 * Ballots of which is not told which says what: only where there is little paper, all of that, and from screens as few as
 * hide it, taken by the lowest receipt.
 */
export const wrongTogether = (
  { version, ballots, together }: Published,
  listed: readonly { at: string; receipt: string }[],
): string[] => {
  if (!together) return version === 3 ? ['together'] : []
  const { choices, leaves } = together
  const papers = leaves.filter(leaf => 'paper' in leaf).length
  const screens = leaves.length - papers
  const wrong = version === 3 && choices.length === leaves.length ? [] : ['together']
  if (papers === 0 || papers >= groupFloor || ballots.some(ballot => 'paper' in ballot)) wrong.push('together paper')
  if (screens !== Math.min(besidePaper, ballots.length + screens)) wrong.push('together screens')
  const receipts = (from: string): string[] => listed.filter(({ at }) => at.startsWith(from)).map(each => each.receipt)
  const lowest = receipts('ballots.').sort()[0]
  for (const [at, receipt] of receipts('together.leaves.').entries()) {
    const leaf = leaves[at]
    if (leaf && !('paper' in leaf) && lowest !== undefined && receipt > lowest)
      wrong.push(`together.leaves.${at} picked`)
  }
  return wrong
}
