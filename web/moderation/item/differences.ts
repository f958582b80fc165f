export type Piece = { kind: 'same' | 'gone' | 'fresh'; words: string }

/** Words with the white space after them, so that pieces put together are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

/** For every pair of places the length of the longest common rest (LCS), row by row. */
const commonRests = (old: readonly string[], young: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1))
  for (let at = old.length - 1; at >= 0; at--) {
    const [row, below] = [rows[at], rows[at + 1]]
    if (!row || !below) continue
    for (let to = young.length - 1; to >= 0; to--) {
      const equal = old[at]?.trim() === young[to]?.trim()
      row[to] = equal ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
    }
  }
  return rows
}

const added = (pieces: readonly Piece[], kind: Piece['kind'], words: string): Piece[] => {
  const last = pieces.at(-1)
  return last?.kind === kind
    ? [...pieces.slice(0, -1), { kind, words: last.words + words }]
    : [...pieces, { kind, words }]
}

/** What is the same, gone and fresh from an old text to a new one, word by word. */
export const differences = (before: string, after: string): Piece[] => {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const rests = commonRests(old, young)
  let pieces: Piece[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < young.length) {
    const [was, is] = [old[at], young[to]]
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      pieces = added(pieces, 'same', is)
      at++
      to++
    } else if (is === undefined || (was !== undefined && (rests[at + 1]?.[to] ?? 0) >= (rests[at]?.[to + 1] ?? 0))) {
      pieces = added(pieces, 'gone', was ?? '')
      at++
    } else {
      pieces = added(pieces, 'fresh', is)
      to++
    }
  }
  return pieces
}
