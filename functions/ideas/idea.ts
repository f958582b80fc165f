import * as z from 'zod/mini'

/** The road of an idea (domain: "The road of an idea"). */
export const states = [
  'submitted',
  'returned',
  'refused',
  'appealed',
  'published',
  'takenUp',
  'answered',
  'elaborated',
  'joined',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** What anybody may read; the others are for the author and the desks. */
export const publicStates = ['published', 'takenUp', 'answered', 'elaborated', 'joined'] as const satisfies State[]

export const needs = ['money', 'people', 'place', 'advice'] as const
export type Need = (typeof needs)[number]
export const kinds = ['resident', 'village', 'municipality', 'partner'] as const
export const doors = ['web', 'phone', 'paper', 'mail', 'voice'] as const

/** What shapes are made of, part by part: handed on whole, all of zod would come along (230 KB per Lambda). */
export const parts = {
  array: z.array,
  email: z.email,
  enum: z.enum,
  int: z.int,
  maximum: z.maximum,
  maxLength: z.maxLength,
  minimum: z.minimum,
  minLength: z.minLength,
  object: z.object,
  optional: z.optional,
  regex: z.regex,
  string: z.string,
  trim: z.trim,
}
/** The pages' build leaves shapes out of `functions/`: a form that checks before it sends makes its own, with its own zod. */
export type Zod = typeof parts

const textBy = (by: Zod, least: number, most: number) =>
  by.string().check(by.trim(), by.minLength(least), by.maxLength(most))
const slugBy = (by: Zod) => by.string().check(by.regex(/^[a-z0-9-]{2,60}$/, 'unknown-place'))
const idBy = (by: Zod) => by.string().check(by.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'unknown-id'))
export const slug = slugBy(parts)
export const id = idBy(parts)
/** Made by the browser once per form: the same key again is the same thing again, never a second one. */
export const key = z.string().check(z.regex(/^[0-9a-f-]{36}$/, 'not-a-key'))
export const version = z.int().check(z.minimum(1))
export const longText = textBy(parts, 1, 5000)
export const shortText = textBy(parts, 1, 400)

/** What the author writes. Only title, text and village are needed; the law forbids asking for more (Wmebv). */
export const contentBy = (by: Zod) =>
  by.object({
    title: textBy(by, 5, 120),
    text: textBy(by, 20, 5000),
    forWhom: by.optional(by.string().check(by.trim(), by.maxLength(300))),
    theme: by.optional(slugBy(by)),
    village: slugBy(by),
    needs: by.array(by.enum(needs)).check(by.maxLength(4)),
    needNote: by.optional(by.string().check(by.trim(), by.maxLength(500))),
    /** Euro cents. */
    amount: by.optional(by.int().check(by.minimum(0), by.maximum(100_000_000_00))),
    kind: by.enum(kinds),
    /** Ids of files announced and uploaded before. */
    files: by.array(idBy(by)).check(by.maxLength(5)),
  })
export const content = contentBy(parts)
export type Content = z.infer<typeof content>

/** How to reach the author; kept apart from the content, all of it optional. */
export const contactBy = (by: Zod) =>
  by.object({
    name: by.optional(by.string().check(by.trim(), by.maxLength(100))),
    email: by.optional(by.email('not-an-email')),
    phone: by.optional(by.string().check(by.trim(), by.regex(/^[+0-9 ()-]{6,20}$/, 'not-a-phone'))),
  })
export const contact = contactBy(parts)
export type Contact = z.infer<typeof contact>

const fileShown = z.object({ id, name: z.string(), type: z.string(), size: z.number(), shown: z.boolean() })
const answerShown = z.object({
  at: z.string(),
  by: z.string(),
  text: z.string(),
  outcome: z.enum(['will-do', 'helped', 'not-now', 'other']),
})
export const outcome = answerShown.shape.outcome

/** The citizens' decision that an idea came from, and what the assembly or ballot round was called. */
export const origin = z.object({ decision: id, title: z.string() })

/** An idea as anybody may read it. `desk` is `province` or a municipality's slug; `answerBy` an Amsterdam date. */
export const shown = z.object({
  id,
  ...content.shape,
  files: z.array(fileShown),
  municipality: slug,
  state: z.enum(states),
  desk: z.string(),
  submittedAt: z.string(),
  publishedAt: z.optional(z.string()),
  answerBy: z.optional(z.string()),
  answers: z.array(answerShown),
  supports: z.number(),
  filledInByHelper: z.boolean(),
  confirmed: z.boolean(),
  joinedTo: z.optional(id),
  joinedBy: z.array(z.object({ id, title: z.string() })),
  origin: z.optional(origin),
  version,
})
export type Shown = z.infer<typeof shown>

/** One line of a list, small enough that fifty weigh little. */
export const line = z.object({
  id,
  title: z.string(),
  start: z.string(),
  theme: z.optional(slug),
  municipality: slug,
  village: slug,
  state: z.enum(states),
  desk: z.string(),
  at: z.string(),
  answerBy: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  supports: z.number(),
  needs: z.array(z.enum(needs)),
})
export type Line = z.infer<typeof line>

/** May this person do that now? Sent with the data, so that the page can say why not and from when. */
export const verdict = z.object({ yes: z.boolean(), because: z.optional(z.string()), from: z.optional(z.string()) })
