import { momentsOf, wallOf } from '../../../functions/terms/rules.ts'

/** A moment as somebody fills it in: by the clock of Drenthe. `second`: the later of the two when the clock goes back. */
export type Typed = { date: string; time: string; second: boolean }

export const noTime: Typed = { date: '', time: '', second: false }

/** How a stored moment looks in the fields. */
export const typedOf = (moment: string): Typed => {
  const [date = '', time = ''] = wallOf(moment).split('T')
  return { date, time, second: momentsOf(`${date}T${time}`).indexOf(moment) === 1 }
}

export type Read = { moment: string; twice: boolean } | { fault: 'noTime' | 'skipped' }

/** The moment that was meant; `twice` when the clock shows this time two times that night. */
export const readTyped = ({ date, time, second }: Typed): Read => {
  if (!date || !time || Number.isNaN(Date.parse(`${date}T${time}Z`))) return { fault: 'noTime' }
  const found = momentsOf(`${date}T${time}`)
  const moment = second ? found.at(-1) : found[0]
  return moment ? { moment, twice: found.length > 1 } : { fault: 'skipped' }
}
