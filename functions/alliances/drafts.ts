import { draftMoney, draftText } from '../applications/draft.ts'
import { must, Problem } from '../http/problem.ts'
import type { Ask } from '../http/serve.ts'
import type { alliances } from './contract.ts'
import { differencesIn } from './history/changes.ts'
import { inside } from './inside.ts'
import { historyOf } from './partners.ts'
import { isTooLong, mayWrite, mayWriteMoney } from './rules.ts'
import * as store from './store.ts'
import type { StoredMoney, StoredText } from './stored.ts'

/** Somebody was first: what stands now goes back, so that the page can show both. */
const changed = (current: StoredText | StoredMoney | undefined) => {
  const { pk, sk, by, did, ...rest } = current ?? {}
  return new Problem('changed', { current: rest })
}

export const saveText = async ({ input, actor, now, newId }: Ask<typeof alliances.saveText>) => {
  const { alliance, member, round } = await inside(input.id, actor)
  must(mayWrite(member, round, now))
  const { id, version, ...words } = input
  if (isTooLong(words)) throw new Problem('too-large')
  const before = await store.textOf(id)
  if (before?.version !== version) throw changed(before)
  const stamp = { version: version + 1, by: actor.person, did: 'saveText', at: now }
  const next = { pk: before.pk, sk: before.sk, ...words, ...stamp }
  const fields = differencesIn(draftText.parse(before), words)
  const step = { pk: before.pk, thing: 'text' as const, of: undefined, fields, by: actor.person, now, id: newId() }
  const name = words.title.trim()
  const named = name && name !== alliance.name ? [store.nameWrite(id, name)] : []
  if (!(await store.keepNext(next, ...(await historyOf(step)), ...named))) throw changed(await store.textOf(id))
  return { version: next.version, at: now }
}

export const saveMoney = async ({ input, actor, now, newId }: Ask<typeof alliances.saveMoney>) => {
  const { member, round } = await inside(input.id, actor)
  must(mayWriteMoney(member, actor.roles, round, now))
  const { id, version, ...sheet } = input
  const before = await store.moneyOf(id)
  if (before?.version !== version) throw changed(before)
  const stamp = { version: version + 1, by: actor.person, did: 'saveMoney', at: now }
  const next = { pk: before.pk, sk: before.sk, ...sheet, ...stamp }
  const fields = differencesIn(draftMoney.parse(before), sheet)
  const step = { pk: before.pk, thing: 'money' as const, of: undefined, fields, by: actor.person, now, id: newId() }
  if (!(await store.keepNext(next, ...(await historyOf(step))))) throw changed(await store.moneyOf(id))
  return { version: next.version, at: now }
}
