import { describe, expect, test } from 'vitest'
import { largestFile } from '../files/contract.ts'
import {
  type Attached,
  isSame,
  mostDocuments,
  mostVersions,
  partsLeft,
  partsOf,
  renamed,
  toFreeze,
  typeOf,
  withFile,
} from './rules.ts'

const five = 5 * 1024 * 1024
const at = '2026-11-02T09:00:00.000Z'
const given = (title: string, file: string) => ({ id: `D-${file}`, title, file, by: 'P', at })
const withTitles = (...titles: string[]): Attached[] =>
  titles.reduce<Attached[]>((all, title, index) => withFile(all, given(title, `F${index}`)), [])

describe('parts', () => {
  test('cover every byte once, of five megabytes but the last', () => {
    for (const size of [1, five, five + 1, 2 * five, largestFile]) {
      const parts = partsOf(size)
      expect(parts.map(part => part.number)).toEqual(parts.map((_, index) => index + 1))
      expect(parts.every((part, index) => part.from === (parts[index - 1]?.until ?? 0))).toBe(true)
      expect(parts.slice(0, -1).every(part => part.until - part.from === five)).toBe(true)
      expect(parts.at(-1)?.until).toBe(size)
    }
    expect(partsOf(largestFile)).toHaveLength(5)
  })
  test('that came do not go again; one of another length does', () => {
    const size = 2 * five + 3
    expect(partsLeft(size, [{ number: 2, size: five }]).map(part => part.number)).toEqual([1, 3])
    expect(partsLeft(size, [{ number: 3, size: five }]).map(part => part.number)).toEqual([1, 2, 3])
    expect(partsLeft(3, [{ number: 1, size: 3 }])).toEqual([])
  })
})

test('the same file is known by name, size and when it last changed', () => {
  const file = { name: 'plan.pdf', size: 9, modified: 1 }
  expect(isSame(file, { ...file })).toBe(true)
  for (const other of [{ name: 'Plan.pdf' }, { size: 8 }, { modified: 2 }, { modified: undefined }])
    expect(isSame(file, { ...file, ...other })).toBe(false)
})

test.each([
  ['Begroting.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['foto.jpeg', 'image/jpeg'],
  ['foto.PNG', 'image/png'],
  ['plan.docm', undefined],
  ['tekening.svg', undefined],
  ['zonder', undefined],
])('%s is %s', (name, type) => {
  expect(typeOf(name)).toBe(type)
})

describe('documents', () => {
  test('a title that is there gets a next version, whatever its capitals and spaces', () => {
    const all = withTitles('Begroting', 'Statuten', ' begroting ')
    expect(all.map(each => [each.title, each.versions.map(({ number, file }) => `${number} ${file}`)])).toEqual([
      ['Begroting', ['1 F0', '2 F2']],
      ['Statuten', ['1 F1']],
    ])
  })
  test('the same file twice is once, also under another title', () => {
    const all = withTitles('Begroting')
    expect(withFile(all, given('Anders', 'F0'))).toEqual(all)
  })
  test('there is an end to documents and to versions', () => {
    const full = withTitles(...Array.from({ length: mostDocuments }, (_, index) => `Titel ${index}`))
    expect(() => withFile(full, given('Nog een', 'F'))).toThrow('too-many')
    expect(withFile(full, given('Titel 3', 'F'))).toHaveLength(mostDocuments)
    const often = withTitles(...Array.from({ length: mostVersions }, () => 'Zelfde'))
    expect(() => withFile(often, given('Zelfde', 'F'))).toThrow('too-many')
  })
  test('a new title may not be that of another', () => {
    const all = withTitles('Begroting', 'Statuten')
    expect(renamed(all, 'D-F0', 'BEGROTING')[0]?.title).toBe('BEGROTING')
    expect(() => renamed(all, 'D-F0', 'statuten')).toThrow('already-used')
    expect(() => renamed(all, 'D-F9', 'Iets')).toThrow('not-found')
  })
})

describe('what goes along with a submitted version', () => {
  const file = (id: string, state: 'clean' | 'not-scanned' | 'checking' | 'refused') => {
    const known = state === 'clean' || state === 'not-scanned' ? { sha256: `hash of ${id}` } : {}
    return { id, name: `${id}.pdf`, type: 'application/pdf' as const, size: 9, state, ...known }
  }
  const documents = withTitles('Begroting', 'Statuten', 'Begroting')
  test('is the newest file of each title, with its hash and whether it was scanned', () => {
    const frozen = toFreeze(documents, [file('F0', 'clean'), file('F1', 'not-scanned'), file('F2', 'clean')])
    expect(frozen.open).toEqual([])
    expect(frozen.documents).toMatchObject([
      { title: 'Begroting', number: 2, file: 'F2', sha256: 'hash of F2', scanned: true },
      { title: 'Statuten', number: 1, file: 'F1', scanned: false },
    ])
  })
  test('is the file before when the newest was not checked, refused or never came; and that is said', () => {
    for (const newest of [[file('F2', 'checking')], [file('F2', 'refused')], []]) {
      const frozen = toFreeze(documents, [file('F0', 'clean'), ...newest])
      expect(frozen.documents.map(each => [each.title, each.number])).toEqual([['Begroting', 1]])
      expect(frozen.open).toEqual(['D-F0', 'D-F1'])
    }
  })
})
