const zone = 'Europe/Amsterdam'
const dayMs = 86_400_000
const hourMs = 3_600_000
/** Amsterdam is one hour ahead of UTC in winter, two in summer. */
const offsetsMs = [2 * hourMs, hourMs]

// Pure: pages that need no clock leave it out.
const clock = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone },
})

/** What the clock in Drenthe shows at a moment: `2027-03-31T23:59:59`, to the second. */
export const wallOf = (moment: string): string => clock.format(new Date(moment)).replace(' ', 'T')

/** The Amsterdam calendar date of a moment: `2027-03-31`. */
export const dateOf = (moment: string): string => wallOf(moment).slice(0, 10)

/**
 * The moments (UTC ISO) at which the clock in Drenthe shows this: one; none in the hour that is skipped in March; two,
 * summer time first, in the hour that comes twice in October. None too for what is no date and time at all.
 */
export const momentsOf = (wall: string): string[] => {
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc)) return []
  return offsetsMs
    .map(offset => new Date(asUtc - offset).toISOString())
    .filter(moment => wallOf(moment) === wall.padEnd(19, ':00'))
}

/** Another calendar date, so many days later. */
export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** The last second of a calendar date in Drenthe; midnight is never skipped and never comes twice. */
export const endOfDay = (date: string): string => momentsOf(`${date}T23:59:59`)[0] ?? ''
/** The first second of a calendar date in Drenthe. */
export const startOfDay = (date: string): string => momentsOf(`${date}T00:00:00`)[0] ?? ''

/** The same hour on the clock a year later: a deadline of 23:59:59 stays one, whatever summer time does. */
export const yearLater = (moment: string): string => {
  const wall = wallOf(moment)
  const date = `${Number(wall.slice(0, 4)) + 1}${wall.slice(4, 10)}`
  // 29 February has no next year: the 28th is the end of that month too.
  const real = dayAfter(date, 0) === date ? date : date.replace('-29', '-28')
  const [found] = momentsOf(`${real}${wall.slice(10)}`)
  return found ?? momentsOf(`${real}T03:00:00`)[0] ?? moment
}

/** Easter Sunday by the calendar of Gauss in the form of Meeus (Astronomical Algorithms, chapter 8). */
const easter = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

const fixed = ['01-01', '04-27', '05-05', '12-25', '12-26']
/** Days before or after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const movable = [-2, 1, 39, 50]

/** Whether a term may end on a calendar date: no weekend, no generally recognised holiday (Algemene termijnenwet 1 and 3). */
export const isWorkingDay = (date: string): boolean => {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  const sunday = easter(Number(date.slice(0, 4)))
  const holiday = fixed.includes(date.slice(5)) || movable.some(days => dayAfter(sunday, days) === date)
  return weekday !== 0 && weekday !== 6 && !holiday
}

/** The date itself, or the first working day after it. */
export const workingDayFrom = (date: string): string => (isWorkingDay(date) ? date : workingDayFrom(dayAfter(date)))
