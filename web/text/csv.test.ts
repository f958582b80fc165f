import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a spreadsheet opens it as columns, and never runs what somebody typed', () => {
  expect(csvOf(['titel', 'steun'], [['Een bank; bij "de brink"', 12]])).toBe(
    '\uFEFFtitel;steun\r\n"Een bank; bij ""de brink""";12\r\n',
  )
  expect(csvOf(['a'], [['=1+1'], ['@x'], ['-2'], [undefined]])).toBe("\uFEFFa\r\n'=1+1\r\n'@x\r\n'-2\r\n\r\n")
})
