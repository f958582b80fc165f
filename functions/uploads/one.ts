import { freezeWrites, keptCards, sealed } from '../applications/store.ts'
import { Problem } from '../http/problem.ts'
import { idFrom } from '../ideas/contacts.ts'
import type { Round } from '../rounds/round.ts'
import { cardFor } from './checking/content.ts'
import { becomes } from './checking/effect.ts'
import { applicationId } from './checking/ids.ts'
import { checkRow, keyOf } from './checking/row.ts'
import { sentenceOf } from './checking/sentences.ts'
import { keepRows } from './objects.ts'
import { columnsOf } from './sheet/columns.ts'
import { keepNew, nobodysTurn, uploadOf } from './store.ts'

export type Proposal = {
  key: string
  round: Round
  tenant: string
  values: Record<string, string>
  language: 'nl' | 'en'
  by: string
  now: string
}

type Typed = Proposal['values']
const checked = (round: Round, typed: Typed) =>
  checkRow(columnsOf(round), id => (Object.hasOwn(typed, id) ? (typed[id] ?? null) : null))

/** Everything that is wrong with a proposal as filled in, in sentences, by the id of its question. */
export const faultsIn = (round: Round, typed: Typed) => {
  const columns = columnsOf(round)
  return checked(round, typed).faults.map(each => ({ question: each.column, says: sentenceOf(each, columns) }))
}

/**
 * Brings in one proposal as a file of one row would be, all at once. The same form again is the same proposal.
 * @throws Problem `invalid` with everything that is wrong, `already-used` when its reference or title has been brought in
 */
export const bringIn = async ({ key, round, tenant, values: typed, language, by, now }: Proposal) => {
  const { values, faults } = checked(round, typed)
  if (faults.length > 0)
    throw new Problem('invalid', {
      issues: faults.map(({ column, code, limit }) => ({ field: `values.${column ?? ''}`, code, limit })),
    })
  const id = idFrom(`upload one ${tenant} ${key}`)
  const application = applicationId(round.id, tenant, keyOf(values))
  const [card, before] = await Promise.all([keptCards(round.id, [application]), uploadOf(id)])
  const stands = card[0]
  if (before && stands) return { id, application, hash: stands.hash }
  if (stands?.state === 'submitted') throw new Problem('already-used')
  const row = { number: 1, id: application, good: true, values }
  const { document } = becomes(row, stands, { round, tenant, now })
  const { canonical, hash } = sealed(document)
  await keepRows(
    id,
    [row],
    [{ ...row, title: document.title, effect: 'fresh', ask: document.sums.ask, faults: [], open: [] }],
  )
  const upload: Parameters<typeof keepNew>[0] = {
    ...{ id, round: round.id, tenant, language, version: 1, name: document.title, size: 0 },
    ...{ at: now, movedAt: now, importedAt: now, doneAt: now, sentBy: by, importedBy: by, by, did: 'submitProposal' },
    kind: 'one',
    state: 'done',
    which: 'all',
    counts: { rows: 1, good: 1, fresh: 1, changed: 0, same: 0 },
    imported: { fresh: 1, changed: 0, same: 0 },
  }
  const stamp = { by, did: 'importApplication', at: now }
  const writes = freezeWrites({ ...cardFor(document, hash), upload: id }, canonical, stamp)
  const isKept = await keepNew(upload, nobodysTurn(upload), ...writes)
  if (!isKept) throw new Problem('wrong-state')
  return { id, application, hash }
}
