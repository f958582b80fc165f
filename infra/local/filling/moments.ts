import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { idFrom } from '../../../functions/ideas/contacts.ts'

const dayMs = 86_400_000
const digest = (name: string): Buffer => createHash('sha256').update(name).digest()

/** A moment so many days ago, at an hour of the day that differs per name and is always the same for it. */
export const momentOf = (start: Date, daysAgo: number, name: string): string => {
  const minutes = digest(name).readUInt16BE() % (10 * 60)
  const day = new Date(start.getTime() - daysAgo * dayMs)
  day.setUTCHours(7, minutes, 0, 0)
  return new Date(Math.min(day.getTime(), start.getTime() - (minutes + 1) * 1000)).toISOString()
}

/** An id that is always the same for the same name and moment, so that filling can go on where it was cut off. */
export const sampleId = (name: string, at: string): string => {
  const bytes = digest(name)
  let used = 0
  return ulid(Date.parse(at), () => (bytes[used++ % 32] ?? 0) / 256)
}

export const personId = (name: string): string => idFrom(`sample person ${name}`)
export const organisationId = (name: string): string => idFrom(`sample organisation ${name}`)
