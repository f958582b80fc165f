import * as z from 'zod/mini'
import type { Zod } from '../../functions/ideas/idea.ts'

/** What the shapes of forms are made of: the pages' own zod, for the build leaves that of `functions/` out. */
export const zod: Zod = {
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
