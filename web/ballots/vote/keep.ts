import * as z from 'zod/mini'

const text = z.string()
const holder = z.object({
  group: text,
  credential: text,
  secret: text,
  prepared: text,
  inverse: text,
  blinded: text,
})
const right = z.object({ prefix: text, signature: text })
/** What this device keeps between the code and the closing of the round; never what was chosen. */
const kept = z.object({
  holder,
  right: z.optional(right),
  /** Only until the right has come: sending it again must be the same request. */
  code: z.optional(text),
  /** How many ballots were cast with it. */
  cast: z.int(),
})
export type Kept = z.output<typeof kept>

const place = (id: string): string => `naoberplein-stem-${id}`

/** What this device keeps of a round; nothing where the browser keeps nothing. */
export const keptFor = (id: string): Kept | undefined => {
  try {
    return kept.safeParse(JSON.parse(localStorage.getItem(place(id)) ?? 'null')).data
  } catch {
    return undefined
  }
}

export const keepFor = (id: string, value: Kept | undefined): void => {
  try {
    if (value) localStorage.setItem(place(id), JSON.stringify(value))
    else localStorage.removeItem(place(id))
  } catch {
    // A browser that keeps nothing can still vote, as long as the page stays open.
  }
}
