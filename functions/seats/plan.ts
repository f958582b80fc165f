/** Somebody with a seat: a pseudonym and, per thing that is to be mixed, the group (residents, employers; a village; an age). */
export type Guest = { id: string; groups: Readonly<Record<string, string>> }

/** One round: the tables, each with the places of its guests in the list (from 0). */
export type Round = readonly (readonly number[])[]

/** How a plan does: pairs that meet at all, that meet twice or more, and how uneven the groups are spread over tables. */
export type Figures = {
  pairs: number
  pairsThatMeetTwice: number
  /** Meetings beyond the first, over all pairs. */
  repeats: number
  /** Guests at a table beyond (or short of) an even share of their group, rounded up or down, over all tables and rounds. */
  uneven: number
  smallest: number
  largest: number
}

/** How often each two guests sit at one table, as a square with one row per guest. */
export const meetingsOf = (guests: number, rounds: readonly Round[]): Uint8Array => {
  const meetings = new Uint8Array(guests * guests)
  for (const table of rounds.flat())
    for (const one of table)
      for (const other of table)
        if (one !== other) meetings[one * guests + other] = (meetings[one * guests + other] ?? 0) + 1
  return meetings
}

/** Each group that is to be mixed, as a number per guest, so that sums go quickly. */
export const groupsOf = (guests: readonly Guest[]): { member: Int32Array; sizes: number[] }[] => {
  const names = [...new Set(guests.flatMap(guest => Object.keys(guest.groups)))].sort()
  return names.map(name => {
    const values = [...new Set(guests.map(guest => guest.groups[name] ?? ''))].sort()
    const member = Int32Array.from(guests, guest => values.indexOf(guest.groups[name] ?? ''))
    return { member, sizes: values.map((_, value) => member.filter(each => each === value).length) }
  })
}

/** Sizes of tables of four to eight for so many guests, as equal as can be, near the wished size. */
export const tableSizes = (guests: number, wished: number): number[] => {
  if (guests === 0) return []
  const fewest = Math.ceil(guests / 8)
  const most = Math.max(1, Math.floor(guests / 4))
  const tables = Math.max(1, Math.min(Math.max(fewest, Math.round(guests / wished)), Math.max(fewest, most)))
  return Array.from({ length: tables }, (_, table) => Math.floor(guests / tables) + (table < guests % tables ? 1 : 0))
}

export const figuresOf = (guests: readonly Guest[], rounds: readonly Round[]): Figures => {
  const meetings = meetingsOf(guests.length, rounds)
  const figures = { pairs: 0, pairsThatMeetTwice: 0, repeats: 0, uneven: 0 }
  for (let one = 0; one < guests.length; one++)
    for (let other = one + 1; other < guests.length; other++) {
      const times = meetings[one * guests.length + other] ?? 0
      if (times > 0) figures.pairs++
      if (times > 1) figures.pairsThatMeetTwice++
      figures.repeats += Math.max(0, times - 1)
    }
  for (const round of rounds) {
    const here = round.flat()
    for (const { member, sizes } of groupsOf(guests))
      sizes.forEach((_, value) => {
        const inAll = here.filter(at => member[at] === value).length
        for (const table of round) {
          const share = (inAll * table.length) / here.length
          const count = table.filter(at => member[at] === value).length
          figures.uneven += Math.max(0, Math.floor(share) - count, count - Math.ceil(share))
        }
      })
  }
  const sizes = rounds.flat().map(table => table.length)
  return { ...figures, smallest: Math.min(...sizes), largest: Math.max(...sizes) }
}
