import * as z from 'zod/mini'
import type { ideas, Own } from '../../../functions/ideas/contract.ts'
import { type Contact, type Content, doors, kinds, needs } from '../../../functions/ideas/idea.ts'
import type { Asked } from '../../api/client.ts'
import { centsIn, eurosOf } from '../../text/euros.ts'

const text = z._default(z.string(), '')

/** A file that has been uploaded; `at` is the moment (ISO), because loose files are forgotten after a day. */
export const attached = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  at: z.string(),
})
export type Attached = z.infer<typeof attached>

/** What was typed so far, as it was typed: an amount is still words, nothing is required. */
export const draft = z.object({
  key: z.string(),
  title: text,
  text,
  forWhom: text,
  village: text,
  theme: text,
  kind: z._default(z.enum(kinds), 'resident'),
  needs: z._default(z.array(z.enum(needs)), []),
  needNote: text,
  amount: text,
  files: z._default(z.array(attached), []),
  forSomebody: z._default(z.boolean(), false),
  door: z._default(z.enum(doors), 'web'),
  name: text,
  email: text,
  phone: text,
})
export type Draft = z.infer<typeof draft>

/** An empty form; its key makes that sending it twice is sending it once. */
export const newDraft = (given: Partial<Draft> = {}): Draft => draft.parse({ key: crypto.randomUUID(), ...given })

/** Was anything typed that would be a pity to lose? */
export const isStarted = (one: Draft): boolean =>
  [one.title, one.text, one.forWhom, one.needNote].some(words => words.trim() !== '') || one.files.length > 0

const filled = (words: string): string | undefined => words.trim() || undefined

/** The idea itself, as the platform takes it; what was left open is left out. */
export const contentOf = (one: Draft): Content => ({
  title: one.title,
  text: one.text,
  forWhom: filled(one.forWhom),
  theme: filled(one.theme),
  village: one.village,
  needs: one.needs,
  needNote: one.needs.length > 0 ? filled(one.needNote) : undefined,
  amount: one.needs.includes('money') ? centsIn(one.amount) : undefined,
  kind: one.kind,
  files: one.files.map(file => file.id),
})

export const contactOf = (one: Draft): Contact => ({
  name: filled(one.name),
  email: filled(one.email),
  phone: filled(one.phone),
})

/** All that is sent; `proof` is only needed of who is not signed in. */
export const submissionOf = (one: Draft, proof: string | undefined): Asked<typeof ideas.submitIdea> => ({
  key: one.key,
  ...contentOf(one),
  contact: contactOf(one),
  door: one.forSomebody ? one.door : 'web',
  forSomebody: one.forSomebody,
  proof,
})

/** An idea that was sent before, back in the form to change it. */
export const draftOf = ({ idea, contact }: Own): Draft =>
  newDraft({
    title: idea.title,
    text: idea.text,
    forWhom: idea.forWhom ?? '',
    village: idea.village,
    theme: idea.theme ?? '',
    kind: idea.kind,
    needs: [...idea.needs],
    needNote: idea.needNote ?? '',
    amount: idea.amount === undefined ? '' : eurosOf(idea.amount),
    files: idea.files.map(({ id, name, type, size }) => ({ id, name, type, size, at: '' })),
    name: contact.name ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  })
