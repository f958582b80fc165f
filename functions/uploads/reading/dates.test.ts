import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, serialDay, yearIn } from './dates.ts'

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const said = (day: string, language: 'nl-NL' | 'en-GB' | 'en-US', month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
const serialOf = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000

describe('a date in a cell', () => {
  test('is the same day however it is written', () => {
    fc.assert(
      fc.property(days, day => {
        const [year, month, number] = day.split('-').map(Number)
        for (const text of [
          day,
          `${number}-${month}-${year}`,
          `${String(number).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
          `${number}.${month}.${year}`,
          `${day}T00:00:00`,
          said(day, 'nl-NL', 'long'),
          said(day, 'nl-NL', 'short'),
          said(day, 'en-GB', 'long'),
          said(day, 'en-US', 'long'),
          said(day, 'en-US', 'short'),
        ])
          expect(dayIn(text), text).toBe(day)
        expect(dayIn(serialOf(day))).toBe(day)
        expect(dayIn({ date: day })).toBe(day)
        expect(yearIn(day)).toBe(year)
      }),
    )
  })
  test('is day before month, unless that cannot be', () => {
    expect(dayIn('3/4/2027')).toBe('2027-04-03')
    expect(dayIn('3/15/2027')).toBe('2027-03-15')
    expect(dayIn('3-15-2027')).toBeUndefined()
    expect(dayIn('1-3-27')).toBe('2027-03-01')
    expect(dayIn('maart 2027')).toBe('2027-03-01')
  })
  test('that does not exist, or is no date, is none', () => {
    for (const text of [
      '31-2-2027',
      '2027-13-01',
      '0-1-2027',
      'gisteren',
      '1 smaart 2027',
      '2027',
      '12-2027',
      '99999',
      '',
    ])
      expect(dayIn(text), text).toBeUndefined()
    expect(dayIn(2027)).toBeUndefined()
    expect(dayIn({ wrong: 'no-value' })).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), text => {
        expect(dayIn(text) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
  test('of Excel counts from the last day of 1899, and a year stands by itself', () => {
    expect(serialDay(46_447)).toBe('2027-03-01')
    expect(serialDay(46_447.75)).toBe('2027-03-01')
    expect([yearIn('2029'), yearIn(2029), yearIn('1-3-2029'), yearIn('99')]).toEqual([2029, 2029, 2029, undefined])
  })
})
