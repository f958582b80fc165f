export type Narrow = { start: string; removed: string; added: string; end: string }

/** Words of the same text that are shown around what changed. */
const around = 40

const sameStart = (one: readonly string[], other: readonly string[]): number => {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

/** What changed between two texts, by whole words, with a little of what stays before and after it. */
export const narrow = (before: string, after: string): Narrow => {
  const [was, is] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)]
  const start = sameStart(was, is)
  const rest = Math.min(was.length, is.length) - start
  const end = Math.min(rest, sameStart([...was].reverse(), [...is].reverse()))
  const joined = (words: readonly string[]) => words.join('')
  const head = joined(was.slice(0, start))
  const tail = joined(was.slice(was.length - end))
  return {
    start: head.length > around ? `… ${head.slice(-around)}` : head,
    removed: joined(was.slice(start, was.length - end)),
    added: joined(is.slice(start, is.length - end)),
    end: tail.length > around ? `${tail.slice(0, around)} …` : tail,
  }
}
