import { Faults } from './faults.ts'
import { readPabulib } from './pabulib.ts'
import type { Poll } from './poll.ts'
import { readPreflib } from './preflib.ts'
import { isPublishedRound, readPublishedPoll } from './published.ts'
import { readRankedJson } from './rankedJson.ts'

/** Each format by what its text looks like; the first that fits reads it. */
const formats: readonly { fits: RegExp; read: (text: string) => Poll }[] = [
  { fits: /^\s*(META|PROJECTS|VOTES)\s*$/m, read: readPabulib },
  { fits: /^\s*#/, read: readPreflib },
  { fits: /^\s*\{/, read: readRankedJson },
]

/** Reads a ballot file of any known format. Throws `Faults`. */
export const readPoll = (text: string): Poll => {
  const plain = text.replace(/^\uFEFF/, '')
  if (isPublishedRound(plain)) return readPublishedPoll(plain)
  const format = formats.find(({ fits }) => fits.test(plain))
  if (!format)
    throw new Faults([
      'This is no ballot file that is known here: Pabulib (.pb), PrefLib (.soc, .soi, .toc, .toi, .cat), ranked ballots as JSON or a published round of this platform.',
    ])
  return format.read(plain)
}
