import type * as z from 'zod/mini'
import { faultIn } from '../../../functions/recount/choice.ts'
import { ballotsFor } from '../../../functions/recount/counting.ts'
import { type Published, published } from '../../../functions/recount/published.ts'
import { collectFaults, Faults } from './faults.ts'
import type { Poll } from './poll.ts'

const needed: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a { }',
}
const codes: Readonly<Record<string, string>> = {
  'not-a-hash': '64 hexadecimal letters are needed.',
  'not-base64url': 'this is not base64url.',
  'not-an-id': 'this is not written as an id.',
  required: 'something has to stand here.',
}

const sentencesOf = (issue: z.core.$ZodIssue): string[] => {
  const where = issue.path.length > 0 ? `At ${issue.path.join('.')}` : 'At the top'
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The kind that is least wrong is what was meant.
    const [least = []] = issue.errors.toSorted((a, b) => a.length - b.length)
    return least.flatMap(inside => sentencesOf({ ...inside, path: [...issue.path, ...inside.path] }))
  }
  if (issue.code === 'invalid_type') return [`${where}: here ${needed[issue.expected] ?? issue.expected} is needed.`]
  if (issue.code === 'invalid_value') return [`${where}: this should be ${issue.values.map(String).join(', ')}.`]
  if (issue.code === 'too_small') return [`${where}: this is less than ${issue.minimum}.`]
  if (issue.code === 'too_big') return [`${where}: this is more than ${issue.maximum}.`]
  return [`${where}: ${codes[issue.message] ?? 'this is not written as in a published round.'}`]
}

/** Does this text say that it is a published round? */
export const isPublishedRound = (text: string): boolean =>
  /^\s*\{[\s\S]{0,400}?"format"\s*:\s*"naoberplein-ballots"/.test(text)

/** The published round in this text. Throws `Faults` with everything that is not as the format has it. */
export const readPublished = (text: string): Published => {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Faults(['This is not JSON: it may have been cut off.'])
  }
  const parsed = published.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = collectFaults()
  for (const sentence of parsed.error.issues.flatMap(sentencesOf)) faults.add(sentence)
  faults.stop()
  throw new Faults(['This is not a published round.'])
}

/** The ballots of a published round, for any counter. Throws `Faults`, also where a ballot is not whole. */
export const readPublishedPoll = (text: string): Poll => {
  const { question, ballots } = readPublished(text)
  const faults = collectFaults()
  for (const [at, { choice }] of ballots.entries()) {
    const fault = faultIn(question, choice)
    if (fault) faults.add(`Ballot ${at} is not whole: ${fault}.`)
  }
  faults.stop()
  const { method, tieOrder, options } = question
  const option = new Map(options.map(each => [each.id, each]))
  const projects = tieOrder.map(id => ({ id, cost: option.get(id)?.cost ?? 0 }))
  return {
    options: tieOrder,
    titles: tieOrder.map(id => option.get(id)?.name.nl ?? id),
    ballots: ballotsFor(
      question,
      ballots.map(({ choice }) => choice),
    ),
    purse: method.kind === 'budget' ? { projects, budget: method.budget, unit: 100, themes: undefined } : undefined,
    outFirst: [],
    seats: 'seats' in method ? method.seats : undefined,
  }
}
