import { toFreeze } from '../attachments/rules.ts'
import { attachedCheck, attachedTo } from '../attachments/store.ts'
import { filesOf, freezeFiles } from '../files/store.ts'
import { must, Problem } from '../http/problem.ts'
import type { Ask } from '../http/serve.ts'
import type { applications } from './contract.ts'
import { cardOf } from './frozen.ts'
import { mayAddTo, ownProposal } from './proposal.ts'
import * as store from './store.ts'

const frozenOf = async (id: string, number: number) => {
  const version = await store.versionOf(id, number)
  if (!version) throw new Problem('not-found')
  return store.documentOf(version)
}

export const readProposal = async ({ input, actor, now }: Ask<typeof applications.readProposal>) => {
  const found = await ownProposal(input.id, actor)
  const { id, title, version, hash, submittedAt: at, state, upload } = found.card
  const { documents = [], round } = await frozenOf(id, version)
  return { id, title, round, version, hash, at, state, upload, documents, can: { send: mayAddTo(found, now) } }
}

/**
 * Freezes the next version of a municipality's application: the text that stands, with the documents as they are now. The
 * upload that brought it in stays the same, so that it can still be taken back.
 */
export const submitDocuments = async ({ input, actor, now }: Ask<typeof applications.submitDocuments>) => {
  const found = await ownProposal(input.id, actor)
  must(mayAddTo(found, now))
  const { card } = found
  const { documents: drafted, version: seen } = await attachedTo(card.id)
  if (card.version !== input.version || seen !== input.documents)
    throw new Problem('changed', { current: { version: card.version, documents: seen } })
  const before = await frozenOf(card.id, card.version)
  const kept = await filesOf(drafted.flatMap(({ versions }) => versions.map(({ file }) => file)))
  const { documents } = toFreeze(drafted, kept)
  const attached = documents.length > 0 ? documents : undefined
  // As an import does: the municipality says once more that these have signed. Its row then still is the same row.
  const partners = before.partners.map(({ signed, ...line }) => ({ ...line, signed: signed && { ...signed, at: now } }))
  const next = { ...before, number: card.version + 1, submittedAt: now, partners, documents: attached }
  const { canonical, hash } = store.sealed(next)
  const { upload, was, supporters } = card
  const stamp = { by: actor.person, did: 'submitDocuments', at: now }
  const files = freezeFiles(documents.map(({ file }) => file))
  await store.keepFrozen(
    { ...cardOf(next, hash, supporters), upload, was, attached },
    canonical,
    stamp,
    attachedCheck(card.id, seen),
    ...files,
  )
  return { number: next.number, hash, at: now }
}
