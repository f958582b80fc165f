import { villageOf } from '../../../functions/villages/rules.ts'
import { type Draft, newDraft } from './draft.ts'
import { type Kept, readDraft } from './keep.ts'

export type Start = {
  draft: Draft
  /** What was found on this device and went straight back into the form. */
  restored?: Kept
  /** What was found on this device, to choose between it and a new form. */
  found?: Kept
}

/**
 * With what the form opens. `titel`, `dorp` and `voor=ander` come from the address. After a reload in the same tab everything just stands
 * there again; what was left here earlier, perhaps by another person, is asked about first.
 */
export const startWith = (query: URLSearchParams, now: number): Start => {
  const title = query.get('titel')?.trim() ?? ''
  const village = villageOf(query.get('dorp') ?? '')?.slug ?? ''
  const draft = newDraft({ title, village, forSomebody: query.get('voor') === 'ander' })
  const kept = readDraft(now)
  if (!kept) return { draft }
  const isOther = title !== '' && title !== kept.draft.title.trim()
  if (!kept.sameTab || isOther) return { draft, found: kept }
  return { draft: { ...kept.draft, village: kept.draft.village || village }, restored: kept }
}
