import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrow } from './narrow.ts'

test('only the words that changed stand out', () => {
  expect(narrow('Elke week samen eten in Sleen', 'Elke week samen koken in Sleen')).toEqual({
    start: 'Elke week samen ',
    removed: 'eten ',
    added: 'koken ',
    end: 'in Sleen',
  })
  expect(narrow('', 'Nieuw')).toMatchObject({ removed: '', added: 'Nieuw' })
  expect(narrow('Weg', '')).toMatchObject({ removed: 'Weg', added: '' })
})

test('nothing of either text is lost or told twice', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map(each => each.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { start, removed, added, end } = narrow(before, after)
      expect(start + removed + end).toBe(before)
      expect(start + added + end).toBe(after)
    }),
  )
})
