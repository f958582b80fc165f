import * as z from 'zod/mini'
import type { PublishedDraw } from '../../functions/lottery/rules.ts'

const whole = z.int().check(z.gte(0))
const places = z.array(whole)
const words = z.string().check(z.maxLength(500))

/** The file of a draw as somebody chooses it from the own device; the pages have no shapes of the platform itself. */
const published = z.object({
  statement: z.object({
    ...{ version: words, pool: words, size: whole, panels: words, at: z.optional(words) },
    quotas: z.array(
      z.object({
        ...{ category: words, feature: words, min: whole, max: whole },
        ...{ lowest: z.optional(whole), highest: z.optional(whole) },
      }),
    ),
  }),
  ...{ commitment: words, seed: words, events: z.array(words) },
  pool: z.array(z.object({ id: words, features: z.record(words, words), household: z.optional(words) })),
  ...{ panels: z.array(places), panel: places, replacements: places },
})

/** What a chosen file says, or undefined when it is not the file of a draw. */
export const drawIn = (text: string): PublishedDraw | undefined => {
  try {
    const read = published.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
