import * as z from 'zod/mini'
import { orderOf } from './cells.ts'
import { collectFaults, Faults } from './faults.ts'
import type { Poll } from './poll.ts'

const count = z.int().check(z.gte(1))
const option = z.int().check(z.gte(0))
const rules = z.object({ overvoteRule: z.optional(z.string()), maxSkippedRanksAllowed: z.optional(z.string()) })
const file = z.object({
  candidates: z.array(z.string()).check(z.minLength(1)),
  seats: z.optional(z.int().check(z.gte(1))),
  ballots: z.optional(z.array(z.object({ w: count, ranking: z.array(z.array(option)) }))),
  raw: z.optional(z.array(z.object({ w: count, cells: z.array(z.union([option, z.literal('_'), z.literal('X')])) }))),
  rules: z.optional(rules),
})

const needed: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'text',
  int: 'a whole number',
  object: 'a { }',
}
const sentence = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.length > 0 ? `At ${issue.path.join('.')}` : 'At the top'
  if (issue.code === 'invalid_type') return `${where}: here ${needed[issue.expected] ?? issue.expected} is needed.`
  if (issue.code === 'too_small') return `${where}: this is less than ${issue.minimum}.`
  return `${where}: this is not written as in a file of ranked ballots.`
}

const read = (text: string): z.infer<typeof file> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Faults(['This is not JSON: it may have been cut off.'])
  }
  const parsed = file.safeParse(json)
  if (!parsed.success) throw new Faults(parsed.error.issues.slice(0, 50).map(sentence))
  return parsed.data
}

/** What RCTab calls the heap of names that stood for no election; under its rules they go out first. */
const writeIns = 'Undeclared Write-ins'

/**
 * Ranked ballots as JSON: `candidates`, and `ballots` of `{ w, ranking }` with tiers of candidate numbers from 0, or
 * `raw` of `{ w, cells }` with the `rules` by which to read them. Throws `Faults` with everything that is wrong.
 */
export const readRankedJson = (text: string): Poll => {
  const faults = collectFaults()
  const { candidates, seats, ballots, raw, rules = {} } = read(text)
  if (!ballots === !raw) faults.add('The file needs either "ballots" or "raw".')
  const all = ballots ?? raw?.map(({ w, cells }) => ({ w, ranking: orderOf(cells, rules).map(each => [each]) })) ?? []
  for (const [at, { ranking }] of all.entries()) {
    const named = ranking.flat()
    const wrong = named.find(each => each >= candidates.length)
    if (wrong !== undefined)
      faults.add(`Ballot ${at} names candidate ${wrong}; they go from 0 to ${candidates.length - 1}.`)
    if (new Set(named).size < named.length) faults.add(`Ballot ${at} names a candidate twice.`)
  }
  faults.stop()
  return {
    options: [...candidates.keys()],
    titles: candidates,
    ballots: { kind: 'ranking', ballots: all.map(({ w, ranking }) => ({ count: w, tiers: ranking })) },
    purse: undefined,
    outFirst: raw && candidates.includes(writeIns) ? [candidates.indexOf(writeIns)] : [],
    seats,
  }
}
