import { must, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { commitmentOf, draw as drawFrom, seedOf, statementOf } from '../lottery/draw.ts'
import { tagOf } from '../signups/codes.ts'
import * as people from '../signups/store.ts'
import { assemblies } from './contract.ts'
import { canAtDesk, peopleAtDesk, shownAtDesk } from './desk.ts'
import { panelNow } from './drawing.ts'
import { enter, withdraw } from './entering.ts'
import * as rules from './rules.ts'
import { check } from './sample/check.ts'
import { lettersFrom, sampleHash } from './sample/letters.ts'
import { lineOf, publishedFrom, shownOf } from './shown.ts'
import * as store from './store.ts'
import type { StoredAssembly } from './stored.ts'

const known = async (id: string): Promise<StoredAssembly> => {
  const found = await store.assemblyOf(id)
  if (!found) throw new Problem('not-found')
  return found
}

const lines = async (now: string) => ({
  assemblies: (await store.allAssemblies()).map(assembly => lineOf(assembly, now)),
})

const mustFit = (issues: ReturnType<typeof rules.contentFaults>): void => {
  if (issues.length > 0) throw new Problem('invalid', { issues })
}

const makeAssembly = async ({ input, actor, now }: Ask<typeof assemblies.makeAssembly>) => {
  const { key, ...content } = input
  mustFit(rules.contentFaults(content))
  const id = idFrom(`assembly ${actor.person} ${key}`)
  if (await store.assemblyOf(id)) return { id }
  const stamp = { by: actor.person, did: 'makeAssembly', at: now, madeAt: now }
  for (let tried = 0; tried < 1024; tried++)
    if (await store.keepNew({ ...content, id, version: 1, tag: tagOf(id, tried), ...stamp })) return { id }
  throw new Problem('unavailable')
}

const saveAssembly = async ({ input, actor, now }: Ask<typeof assemblies.saveAssembly>) => {
  const { id, version, ...content } = input
  const before = await known(id)
  if (before.version !== version) throw new Problem('changed', { current: { version: before.version } })
  mustFit(rules.contentFaults(content))
  const draw = await store.drawOf(id)
  const isSame = JSON.stringify(before.categories) === JSON.stringify(content.categories)
  if (draw && !isSame && draw.state !== 'impossible') throw new Problem('wrong-state')
  const next = { ...before, ...content, version: version + 1, by: actor.person, did: 'saveAssembly', at: now }
  if (await store.keepAssembly(next)) return next
  throw new Problem('changed', { current: { version: (await known(id)).version } })
}

const importSample = async ({ input, actor, now }: Ask<typeof assemblies.importSample>) => {
  const assembly = await known(input.id)
  const { rows, hash, checked } = await check(assembly, input.content)
  if (checked.wrong > 0 || checked.same) return checked
  await people.keepList(assembly.id, 'sample', rows, rules.forgottenAt(assembly))
  const stamp = { by: actor.person, did: 'importSample', at: now }
  await store.keepSample(assembly.id, { hash, name: input.name, strata: checked.strata, ...stamp })
  return checked
}

const drawLetters = async ({ input, actor, now }: Ask<typeof assemblies.drawLetters>) => {
  const assembly = await known(input.id)
  const { id } = assembly
  const [sample, before, draw] = await Promise.all([store.sampleOf(id), store.lettersOf(id), store.drawOf(id)])
  if (!before) must(canAtDesk(assembly, { sample: sample !== undefined, letters: false, draw }, now).letters)
  const all = await people.sampleRows(id)
  if (!sample || (await sampleHash(all)) !== sample.hash) throw new Problem('wrong-state')
  const { sent, event } = before ?? input
  if (sent > all.length)
    throw new Problem('invalid', { issues: [{ field: 'sent', code: 'too_big', limit: all.length }] })
  const { rows, ...drawn } = await lettersFrom(all, sent, event)
  const kept = { sample: sample.hash, addresses: all.length, ...drawn, event, sent: rows.length }
  const isFirst = !before && (await store.keepLetters(id, { ...kept, by: actor.person, did: 'drawLetters', at: now }))
  // Also when they were drawn before and the list was not kept: the same letters follow from the same event.
  if (isFirst || before) await people.keepList(id, 'letters', rows, rules.forgottenAt(assembly))
  if (!isFirst) throw new Problem('already-used')
  return { ...kept, at: now }
}

const prepareDraw = async ({ input, actor, now }: Ask<typeof assemblies.prepareDraw>) => {
  const assembly = await known(input.id)
  const before = await store.drawOf(assembly.id)
  must(canAtDesk(assembly, { sample: false, letters: false, draw: before }, now).prepare)
  if ((before?.version ?? 0) !== input.version) throw new Problem('changed')
  const { size, quotas } = input
  mustFit(rules.wantedFaults(assembly.categories, quotas, size))
  const version = input.version + 1
  const stamp = { by: actor.person, did: 'prepareDraw', at: now }
  if (!(await store.keepDraw({ assembly: assembly.id, state: 'asked', version, size, quotas, ...stamp })))
    throw new Problem('changed')
  return { version }
}

const commitDraw = async ({ input, actor, now }: Ask<typeof assemblies.commitDraw>) => {
  const { id } = await known(input.id)
  const [draw, file] = await Promise.all([store.drawOf(id), store.drawFileOf(id)])
  if (draw?.state !== 'ready' || !file) throw new Problem('wrong-state')
  if (draw.version !== input.version) throw new Problem('changed')
  const ask = { pool: file.pool, quotas: draw.quotas, size: draw.size }
  const statement = await statementOf(ask, file.panels, now)
  const commitment = await commitmentOf(statement)
  const promised = { statement: { ...statement, quotas: draw.quotas }, commitment, committedAt: now }
  const version = draw.version + 1
  const stamp = { by: actor.person, did: 'commitDraw', at: now }
  if (!(await store.keepDraw({ ...draw, ...promised, state: 'committed', version, ...stamp })))
    throw new Problem('changed')
  return { version, commitment }
}

const holdDraw = async ({ input, actor, now }: Ask<typeof assemblies.holdDraw>) => {
  const { id } = await known(input.id)
  const [draw, file] = await Promise.all([store.drawOf(id), store.drawFileOf(id)])
  if (draw?.state !== 'committed' || !file || !draw.commitment) throw new Problem('wrong-state')
  if (draw.version !== input.version) throw new Problem('changed')
  const { events } = input
  const seed = await seedOf(events, draw.commitment)
  const { panel, replacements } = await drawFrom(file.panels, file.pool.length, seed)
  const outcome = { events, seed, panel: [...panel], replacements: [...replacements], drawnAt: now }
  const version = draw.version + 1
  const stamp = { by: actor.person, did: 'holdDraw', at: now }
  const takesPart = panelNow({ ...draw, outcome }, file)
  if (!(await store.keepDraw({ ...draw, outcome, now: takesPart, state: 'drawn', version, ...stamp })))
    throw new Problem('changed')
  return { version }
}

export const handler = serve(assemblies, {
  listAssemblies: ({ now }) => lines(now),
  readAssembly: async ({ input, now }) => shownOf(await known(input.id), now),
  drawFile: async ({ input }) => {
    const { id } = await known(input.id)
    const [draw, file] = await Promise.all([store.drawOf(id), store.drawFileOf(id)])
    const published = draw && file && publishedFrom(draw, file)
    if (!published) throw new Problem('wrong-state')
    return new Reply(published, { headers: { 'content-disposition': `inline; filename="loting-${id}.json"` } })
  },
  deskAssemblies: ({ now }) => lines(now),
  makeAssembly,
  deskAssembly: async ({ input, now }) => shownAtDesk(await known(input.id), now),
  saveAssembly,
  checkSample: async ({ input }) => (await check(await known(input.id), input.content)).checked,
  importSample,
  drawLetters,
  deskCandidates: async ({ input, actor, now, newId }) => {
    const assembly = await known(input.id)
    await people.keepReading(assembly.id, newId(), actor.person, now, rules.forgottenAt(assembly))
    return { people: await peopleAtDesk(assembly) }
  },
  enterCandidate: async ask => enter(ask, await known(ask.input.id)),
  withdrawCandidate: async ({ input, actor, now }) => {
    const stamp = { by: actor.person, did: 'withdrawCandidate', at: now }
    await withdraw(await known(input.id), Number(input.number), stamp)
    return {}
  },
  prepareDraw,
  commitDraw,
  holdDraw,
})
