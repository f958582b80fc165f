import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dateOf,
  dayAfter,
  endOfDay,
  isWorkingDay,
  momentsOf,
  startOfDay,
  wallOf,
  workingDayFrom,
  yearLater,
} from './rules.ts'

const moment = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2099, 11, 30) / 1000 })
  .map(seconds => new Date(seconds * 1000).toISOString())

test('a deadline of 23:59:59 on 31 March is two hours before midnight in UTC, in winter one', () => {
  expect(momentsOf('2027-03-31T23:59:59')).toEqual(['2027-03-31T21:59:59.000Z'])
  expect(momentsOf('2027-01-31T23:59:59')).toEqual(['2027-01-31T22:59:59.000Z'])
})

test('the night of 28 March 2027 skips an hour, the night of 31 October 2027 has one twice', () => {
  expect(momentsOf('2027-03-28T01:59:59')).toEqual(['2027-03-28T00:59:59.000Z'])
  expect(momentsOf('2027-03-28T02:30:00')).toEqual([])
  expect(momentsOf('2027-03-28T03:00:00')).toEqual(['2027-03-28T01:00:00.000Z'])
  expect(momentsOf('2027-10-31T02:30:00')).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])
  expect(momentsOf('2027-10-31T03:00:00')).toEqual(['2027-10-31T02:00:00.000Z'])
})

test('what is no time has no moment', () => {
  for (const wall of ['', 'morgen', '2027-02-30T10:00:00', '2027-13-01T00:00:00', '2027-01-01T25:00:00'])
    expect(momentsOf(wall)).toEqual([])
})

test('a time without seconds is the whole minute', () => {
  expect(momentsOf('2027-06-01T09:30')).toEqual(['2027-06-01T07:30:00.000Z'])
})

test('every moment is among those that its clock time stands for', () => {
  fc.assert(
    fc.property(moment, at => {
      expect(momentsOf(wallOf(at))).toContain(at)
    }),
  )
})

test('a day is 23, 24 or 25 hours, and begins one second after the day before it ended', () => {
  fc.assert(
    fc.property(moment, at => {
      const date = dateOf(at)
      const hours = (Date.parse(endOfDay(date)) + 1000 - Date.parse(startOfDay(date))) / 3_600_000
      expect([23, 24, 25]).toContain(hours)
      expect(Date.parse(startOfDay(dayAfter(date)))).toBe(Date.parse(endOfDay(date)) + 1000)
    }),
  )
})

test('a year later the clock shows the same hour, except in the hour that is skipped', () => {
  expect(yearLater('2026-03-31T21:59:59.000Z')).toBe('2027-03-31T21:59:59.000Z')
  // 28 March is summer time in 2027, but not yet an hour before the change.
  expect(yearLater('2026-10-25T22:59:59.000Z')).toBe('2027-10-25T21:59:59.000Z')
  expect(yearLater('2028-02-29T11:00:00.000Z')).toBe('2029-02-28T11:00:00.000Z')
  fc.assert(
    fc.property(moment, at => {
      const [before, after] = [wallOf(at), wallOf(yearLater(at))]
      expect(Number(after.slice(0, 4))).toBe(Number(before.slice(0, 4)) + 1)
      if (after.slice(11) !== before.slice(11)) expect(after.slice(11)).toBe('03:00:00')
    }),
  )
})

test('holidays of 2027 by name, Easter by the almanac', () => {
  const days = ['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17']
  expect(days.filter(isWorkingDay)).toEqual([])
  // Easter Mondays of years that are known to be awkward (earliest, latest, exceptions of the rule of Gauss).
  expect(['2008-03-24', '2038-04-26', '2049-04-19', '2076-04-20'].filter(isWorkingDay)).toEqual([])
  expect(['2027-03-25', '2027-03-30', '2027-04-28', '2028-04-18'].map(isWorkingDay)).toEqual([true, true, true, true])
})

test('a term that would end at Easter ends on the Tuesday; never more than five days on', () => {
  expect(workingDayFrom('2027-03-26')).toBe('2027-03-30')
  fc.assert(
    fc.property(moment, at => {
      const date = dateOf(at)
      const found = workingDayFrom(date)
      expect(isWorkingDay(found)).toBe(true)
      expect(found >= date && found <= dayAfter(date, 5)).toBe(true)
    }),
  )
})
