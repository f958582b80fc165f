import type { Progress } from './contract.ts'
import { dueForReminder } from './rules.ts'
import { keepReminder, type Stamp } from './store.ts'

/** Reminds those that are due; the letters follow from what is kept. @returns whom; not whom somebody else just did */
export const remind = async (round: string, all: readonly Progress[], stamp: Stamp): Promise<string[]> => {
  const done: string[] = []
  for (const { slug, given, of, reminded } of dueForReminder(all, stamp.at))
    if (await keepReminder({ round, municipality: slug, given, of }, reminded, stamp)) done.push(slug)
  return done
}
