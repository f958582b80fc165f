import { expect, test, vi } from 'vitest'
import { advices } from '../../functions/advices/contract.ts'
import { advicesCsv } from '../../functions/advices/csv.ts'
import { spread } from '../../functions/advices/plan.ts'
import { wishesOf } from '../../functions/advices/rules.ts'
import { audit } from '../../functions/audit/contract.ts'
import { rounds } from '../../functions/rounds/contract.ts'
import { origin, settings } from '../platform.ts'
import { type Traveller, traveller } from './traveller.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const manager = await signedIn('wietske-hummel')
const assen = await signedIn('roelof-hadderingh')
const emmen = await signedIn('margriet-eising')
const visitor = traveller(origin)
const round = '2026'
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

Object.assign(process.env, settings)
const { getMany, listAll, write } = await import('../../functions/data/database.ts')
const { advicesOf: forThePlan } = await import('../../functions/plans/store.ts')
const { remindAll } = await import('../../functions/advices/schedule.ts')
const anything = { parse: (item: unknown) => item as Record<string, unknown> }
const raw = {
  parse: (item: unknown) => item as { pk: string; sk: string; kind: string; to: string; text: string; subject: string },
}

test('a newcomer finds a round on which all twelve were heard, as a picture, as JSON and as CSV', async () => {
  const picture = await visitor.ask(advices.roundAdvices, { id: round })
  expect(picture.projects).toHaveLength(37)
  expect(picture.municipalities.map(({ given, of }) => `${given}/${of}`)).toEqual(Array(12).fill('37/37'))
  expect(Object.keys(picture.advices[0] ?? {})).not.toContain('by')
  expect(picture.planned.version).toBe(1)
  expect(new Set(picture.advices.map(advice => advice.opinion))).toEqual(
    new Set(['for', 'condition', 'against', 'none']),
  )
  const csv = await visitor.ask(advices.advicesCsv, { id: round })
  expect(csv.trim().split('\n')).toHaveLength(445)
  expect(csv).toContain(';opinion;condition;reason;from_year;start_year;said_at')
})

test('and one that asks now: an officer comes to it by itself, part of the municipalities has been heard', async () => {
  const desk = await assen.ask(advices.deskAdvices, {})
  expect(desk).toMatchObject({ round: '2026-2', can: { advise: { yes: true } } })
  const { municipalities } = await manager.ask(advices.deskRoundAdvices, { id: '2026-2' })
  const ready = municipalities.filter(({ given, of }) => given === of)
  expect(ready.length).toBeGreaterThan(2)
  expect(ready.length).toBeLessThan(8)
})

test('before the phase nothing is public, and who is late or early hears it', async () => {
  const refused = await visitor.refused(advices.roundAdvices, { id: '2027' })
  expect(refused).toMatchObject({ code: 'wrong-state', from: expect.stringMatching(/^20/) })
  expect((await visitor.refused(advices.roundAdvices, { id: 'geen-ronde' })).code).toBe('not-found')
  const [early] = (await assen.ask(advices.deskAdvices, { round: '2027' })).projects
  const said = { round: '2027', application: early?.id, version: 0, opinion: 'none' }
  expect(await assen.refused(advices.giveAdvice, said)).toMatchObject({
    code: 'wrong-state',
    from: expect.stringMatching(/^20/),
  })
  const [late] = (await assen.ask(advices.deskAdvices, { round })).projects
  expect((await assen.refused(advices.giveAdvice, { ...said, round, application: late?.id, version: 1 })).code).toBe(
    'too-late',
  )
  expect(
    (await assen.refused(advices.giveAdvice, { ...said, round, application: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' })).code,
  ).toBe('not-found')
})

test('an outage in the phase opens it again: an officer changes the own advice, once, in versions, and nobody else’s', async () => {
  const why = { nl: 'De server stond stil', en: 'The server stood still' }
  await manager.ask(rounds.recordOutage, { from: daysAgo(26), until: daysAgo(13), why })
  expect((await visitor.refused(advices.advicesCsv, { id: round })).code).toBe('wrong-state')
  const desk = await assen.ask(advices.deskAdvices, { round })
  expect(desk).toMatchObject({ round, can: { advise: { yes: true } } })
  expect(new Set(desk.advices.map(advice => advice.municipality))).toEqual(new Set(['assen']))
  const [project] = desk.projects
  const application = project?.id ?? ''
  const fromYear = project?.startYear ?? 0
  const before = (await emmen.ask(advices.deskAdvices, { round })).advices.find(
    each => each.application === application,
  )

  const bare = { round, application, version: 1, opinion: 'condition' as const }
  const missing = await assen.refused(advices.giveAdvice, bare)
  expect(missing.issues.map(issue => `${issue.field} ${issue.code}`)).toEqual([
    'text too_small',
    'fromYear invalid_type',
  ])
  expect((await assen.refused(advices.giveAdvice, { ...bare, opinion: 'against', text: '  ' })).issues).toHaveLength(1)
  // A name in the form of another municipality changes nothing: the own tenant is who speaks.
  const said = { ...bare, text: '=Samen met de buurt', fromYear, municipality: 'emmen' }
  const kept = await assen.ask(advices.giveAdvice, said)
  expect(kept).toMatchObject({ municipality: 'assen', version: 2, condition: '=Samen met de buurt', fromYear })
  expect(await assen.ask(advices.giveAdvice, said)).toEqual(kept)
  const old = await assen.refused(advices.giveAdvice, { ...bare, opinion: 'none' })
  expect(old).toMatchObject({ code: 'changed', current: { version: 2, opinion: 'condition' } })
  expect(JSON.stringify(old.current)).not.toContain('"by"')
  const after = (await emmen.ask(advices.deskAdvices, { round })).advices.find(each => each.application === application)
  expect(after).toEqual(before)

  const shown = await manager.ask(advices.deskRoundAdvices, { id: round })
  expect(shown.advices.find(each => each.application === application && each.municipality === 'assen')).toEqual(kept)
  const plansAdvices = await forThePlan(round)
  const csv = advicesCsv(shown)
  expect(plansAdvices.find(each => each.application === application && each.municipality === 'assen')).toMatchObject({
    opinion: 'condition',
    condition: '=Samen met de buurt',
  })
  expect(csv).toContain("'=Samen met de buurt")
  expect(csv).not.toMatch(/(^|;)=Samen/m)
})

test('two colleagues at once: one is kept, the other sees what stands', async () => {
  const desk = await assen.ask(advices.deskAdvices, { round })
  const { application, version } = desk.advices[1] ?? { application: '', version: 0 }
  const fromYear = desk.projects.find(each => each.id === application)?.startYear ?? 0
  const inputs = Array.from({ length: 6 }, (_, number) => ({
    ...{ round, application, version, opinion: 'condition' as const, text: `Voorwaarde ${number}`, fromYear },
  }))
  const answers = await Promise.allSettled(inputs.map(input => assen.ask(advices.giveAdvice, input)))
  expect(answers.filter(answer => answer.status === 'fulfilled')).toHaveLength(1)
})

test('reminders go to officers of who has not said all, once a week, by hand and by themselves', async () => {
  expect((await manager.ask(advices.deskRoundAdvices, { id: round })).can.remind).toEqual({
    yes: false,
    because: 'wrong-state',
  })
  const { projects } = await manager.ask(advices.deskRoundAdvices, { id: round })
  for (const municipality of ['emmen', 'westerveld'])
    await write({ remove: 'advices', key: { pk: `round#${round}`, sk: `advice#${projects[0]?.id}#${municipality}` } })
  const { reminded } = await manager.ask(advices.remindMunicipalities, { id: round })
  expect(reminded).toEqual(['emmen', 'westerveld'])
  const again = await manager.refused(advices.remindMunicipalities, { id: round })
  expect(again).toMatchObject({ code: 'too-many', from: expect.stringMatching(/^20/) })

  const line = await manager.ask(advices.deskRoundAdvices, { id: round })
  const emmenLine = line.municipalities.find(each => each.slug === 'emmen')
  expect(emmenLine).toMatchObject({ given: 36, of: 37, reminded: expect.stringMatching(/^20/) })
  const people = await listAll(
    'people',
    { index: 'tenant', of: ['tenant', 'emmen'], begins: ['pk', 'person#'] },
    anything,
  )
  const officer = String(people[0]?.id)
  const key = { pk: `letter#${round}-advice-emmen-${emmenLine?.reminded}-${officer}`, sk: 'letter' }
  const letter = await vi.waitFor(
    async () => {
      const [found] = await getMany('notices', [key], raw)
      if (!found) throw new Error('no letter yet')
      return found
    },
    { timeout: 60_000, interval: 200 },
  )
  expect(letter).toMatchObject({ kind: 'advice', to: `person#${officer}` })

  // Eight days later nothing was said: the morning's run reminds again, by itself and once.
  const reminder = { pk: `round#${round}`, sk: 'reminder#emmen' }
  await write({
    ...{ update: 'advices', key: reminder, expression: 'SET #at = :at', names: { '#at': 'at' } },
    values: { ':at': daysAgo(8) },
  })
  await remindAll()
  await remindAll()
  const [now] = await getMany('advices', [reminder], anything)
  expect(now).toMatchObject({ by: 'schedule', did: 'remindMunicipalities', given: 36, of: 37 })
  expect(Date.parse(String(now?.at))).toBeGreaterThan(Date.parse(daysAgo(1)))
})

test('start places: the rule proposes, the manager changes, what cannot be is refused in full', async () => {
  const desk = await manager.ask(advices.deskRoundAdvices, { id: round })
  const wishes = wishesOf(desk.advices, desk.projects)
  const { version, room } = desk.planned
  const starts = spread(wishes, room)
  const saved = await manager.ask(advices.saveStarts, { id: round, version, room, starts })
  expect(saved).toMatchObject({ version: version + 1, starts })
  expect((await manager.refused(advices.saveStarts, { id: round, version, room, starts })).code).toBe('changed')
  const [wish] = wishes
  const application = wish?.application ?? ''
  const early = {
    ...starts,
    [application]: { ...starts[application], [wish?.municipality ?? '']: (wish?.from ?? 0) - 1 },
  }
  const refused = await manager.refused(advices.saveStarts, { id: round, version: version + 1, room, starts: early })
  expect(refused.issues[0]).toMatchObject({
    field: `starts.${application}.${wish?.municipality}`,
    code: 'too_small',
    limit: wish?.from,
  })
  const full = {
    ...room,
    own: {
      [application]: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [String((wish?.from ?? 0) + at), 0])),
    },
  }
  const crowded = await manager.refused(advices.saveStarts, { id: round, version: version + 1, room: full, starts })
  expect(new Set(crowded.issues.map(issue => issue.code))).toEqual(new Set(['too-full']))
  expect((await assen.refused(advices.saveStarts, { id: round, version, room, starts })).code).toBe('not-allowed')
})

test('the audit log tells who changed which advice, and not what was said', async () => {
  const auditor = await signedIn('ineke-strating')
  const found = await vi.waitFor(
    async () => {
      const { links } = await auditor.ask(audit.readChain, { order: 'newest' })
      const bodies = links.map(link => link.body).join()
      if (!bodies.includes('saveStarts')) throw new Error('not in the log yet')
      return bodies
    },
    { timeout: 60_000, interval: 500 },
  )
  expect(found).toContain('giveAdvice')
  expect(found).not.toContain('Samen met de buurt')
})
