import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('a changed word is gone and fresh, the rest stays', () => {
  expect(differences('Een leesclub op dinsdag.', 'Een leesclub op woensdag.')).toEqual([
    { kind: 'same', words: 'Een leesclub op ' },
    { kind: 'gone', words: 'dinsdag.' },
    { kind: 'fresh', words: 'woensdag.' },
  ])
})

test('the new text is what is the same and fresh together, the old one what is the same and gone', () => {
  const [before, after] = ['a b  c d e f', 'b c\nx d f g']
  const pieces = differences(before, after)
  const without = (kind: string) =>
    pieces
      .filter(piece => piece.kind !== kind)
      .map(piece => piece.words)
      .join('')
  expect(without('gone')).toBe(after)
  expect(without('fresh').trim().split(/\s+/)).toEqual(before.split(/\s+/))
})

test('nothing to compare is no difference', () => {
  expect(differences('', '')).toEqual([])
  expect(differences('', 'nieuw')).toEqual([{ kind: 'fresh', words: 'nieuw' }])
})

test('long texts are compared within a blink', () => {
  const long = Array.from({ length: 900 }, (_, at) => `woord${at % 97}`).join(' ')
  expect(differences(long, `${long} einde`).at(-1)).toEqual({ kind: 'fresh', words: 'einde' })
})
