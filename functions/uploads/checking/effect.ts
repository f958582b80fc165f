import type { Frozen } from '../../applications/frozen.ts'
import { sealed } from '../../applications/store.ts'
import type { StoredCard } from '../../applications/stored.ts'
import type { Round } from '../../rounds/round.ts'
import type { Effect } from '../upload.ts'
import { documentFor } from './content.ts'
import type { Values } from './values.ts'

type Row = { id: string; values: Values }
type Where = { round: Round; tenant: string; now: string }

/** What a good row becomes: the next document, and whether that is new, changed or just what stands there already. */
export const becomes = (
  { id, values }: Row,
  before: StoredCard | undefined,
  { round, tenant, now }: Where,
): { effect: Effect; document: Frozen } => {
  const stands = before?.state === 'submitted' ? before : undefined
  const attached = stands?.attached
  if (stands) {
    const { version: number, submittedAt } = stands
    const again = documentFor({ id, round, tenant, values, number, now: submittedAt, attached })
    if (sealed(again).hash === stands.hash) return { effect: 'same', document: again }
  }
  const document = documentFor({ id, round, tenant, values, number: (before?.version ?? 0) + 1, now, attached })
  return { effect: stands ? 'changed' : 'fresh', document }
}
