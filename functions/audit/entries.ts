import type { Item } from '../data/database.ts'
import type { Change } from '../http/listen.ts'
import type { Entry } from './contract.ts'

/** Written with every version, or for the machine only: their names tell nothing. */
const silent = new Set([
  'pk',
  'sk',
  'kind',
  'by',
  'did',
  'at',
  'why',
  'version',
  'queue',
  'queuedAt',
  'stage',
  'forgetAt',
])
/** A change of nothing but these is no act of anybody. */
const noise = new Set(['lastSeen', 'progress', 'movedAt'])

/** Which items are told about. Pointers from a login or an address hold personal data in their keys. */
const told: Record<string, (sk: string, pk: string) => boolean> = {
  ideas: sk => sk === 'idea' || sk.startsWith('reaction#') || sk.startsWith('verdict#'),
  people: (sk, pk) => pk.startsWith('organisation#') || (pk.startsWith('person#') && sk !== ''),
  register: () => true,
  alliances: sk => /^(alliance|text|money|documents)$/.test(sk) || sk.startsWith('line#') || sk.startsWith('member#'),
  /** Reasons of scenarios are worked out by the platform itself, in steps. */
  plans: sk => sk !== 'reasons',
  advices: () => true,
  /** Drafts are nobody's business, and change with every word. */
  reviews: sk => !sk.startsWith('draft#'),
  applications: sk => sk.startsWith('application#') || sk.startsWith('version#'),
  uploads: sk => sk === 'upload',
  /** Pool and panels are told by the draw that names their hashes. */
  assemblies: sk => !sk.startsWith('file#') && sk !== 'tag',
  candidates: sk => sk.startsWith('candidate#') || sk.startsWith('read#'),
  /** Dots are nobody's name; when a device was heard is no act. */
  halls: sk => !/^(dots|table)#/.test(sk),
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

const changedFields = (before: Item = {}, after: Item = {}): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(name => !silent.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .sort()

/** `idea#ID`, `idea#ID reaction#RID`, `person#PID`: the key, without the sort key that every item of its kind has. */
const thingOf = (pk: string, sk: string): string => (sk.includes('#') || pk === 'rounds' ? `${pk} ${sk}` : pk)

/** Nobody forgets a name in this log: an item that changed without a new stamp was changed past the platform. */
const stampOf = ({ before, after, at }: Change): Pick<Entry, 'did' | 'by' | 'why' | 'at'> => {
  if (!after) return { did: 'removed', at }
  const isStamped = text(after.did) && (after.at !== before?.at || after.did !== before?.did)
  if (!isStamped) return { did: before ? 'changed' : 'added', at }
  return { did: text(after.did) ?? '', by: text(after.by), why: text(after.why), at: text(after.at) ?? at }
}

/** What the audit log tells about one change, or undefined when it is counting, queueing or a pointer. */
export const entryOf = (change: Change): Entry | undefined => {
  const item = change.after ?? change.before ?? {}
  const [pk, sk] = [text(item.pk) ?? '', text(item.sk) ?? '']
  if (!told[change.table]?.(sk, pk)) return undefined
  const base = { event: change.id, table: change.table, ...stampOf(change) }
  if (sk.startsWith('read#')) return change.before ? undefined : { ...base, thing: text(item.of) ?? pk, fields: [] }
  // The idea that was judged tells the same; only a later change of the verdict itself is news.
  if (sk.startsWith('verdict#') && !change.before) return undefined
  const fields = changedFields(change.before, change.after)
  const says = !change.before || !change.after || base.by || fields.some(name => !noise.has(name))
  return says ? { ...base, thing: thingOf(pk, sk), fields } : undefined
}
