import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Card } from '../../functions/applications/application.ts'
import type { Answered } from '../../functions/http/endpoint.ts'
import { plans } from '../../functions/plans/contract.ts'
import { canonicalPlan } from '../../functions/plans/plan.ts'
import { personId } from '../../infra/local/filling/moments.ts'
import { origin, settings } from '../platform.ts'
import { mailTo } from './alliance.ts'
import { type Traveller, traveller } from './traveller.ts'
import { soon } from './visitor.ts'

Object.assign(process.env, settings)
const { write } = await import('../../functions/data/database.ts')
const { freezeWrites } = await import('../../functions/applications/store.ts')

type AtDesk = Answered<typeof plans.deskPlan>
const round = '2026'
const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const visitor = traveller(origin)
const manager = await signedIn('wietske-hummel')
const executive = await signedIn('egbert-van-rossum')
const desk = (): Promise<AtDesk> => manager.ask(plans.deskPlan, { round })
const save = ({ version, rows, note }: AtDesk, change: Partial<Pick<AtDesk, 'rows' | 'note'>> = {}) =>
  manager.ask(plans.savePlan, { round, version, rows, note, ...change })
const codes = (issues: readonly { code: string }[]) => [...new Set(issues.map(({ code }) => code))].sort()

/** An application of a sample person, whose letters can be read. Its title would be a formula in a careless sheet. */
const title = '=HYPERLINK("https://fout.example")'
const late: Card = {
  ...{ id: '01K00000000000000000000009', round, state: 'submitted', title, summary: 'Samen eten', theme: 'wonen' },
  ...{ tranche: '2', features: [], need: 30_000_00, cash: 10_000_00, ask: 20_000_00, partners: [], supporters: 3 },
  ...{ applicant: { name: 'Dorpsbelang Sleen' }, municipalities: ['coevorden'], definitive: true, startYear: 2027 },
  ...{ version: 1, hash: 'a'.repeat(64), submittedAt: '2026-03-01T10:00:00.000Z' },
}
const email = 'klaas.nijmeijer@dorpsbelang.example'
const bringInLate = () =>
  write(...freezeWrites(late, '{}', { by: personId('klaas-nijmeijer'), did: 'test', at: late.submittedAt }))

test('a newcomer finds the plan of 2026 and, with the real figures, that of 2020', async () => {
  const { plans: all } = await visitor.ask(plans.listPlans, {})
  expect(all.map(line => [line.round.id, line.adopted?.number])).toEqual([
    ['2026', 1],
    ['2020', 1],
  ])
  const { document } = await visitor.ask(plans.readPlan, { round: '2020' })
  expect(document.totals).toMatchObject({
    ...{ ceiling: 3_850_000_00, provincial: 3_060_000_00, provincialCount: 11, all: 6_910_000_00 },
  })
  const { document: plan, versions, record } = await visitor.ask(plans.readPlan, { round })
  expect([plan.totals.ceiling, plan.totals.provincial, plan.totals.all]).toEqual([
    385_000_000, 306_000_000, 691_000_000,
  ])
  expect(plan.projects).toHaveLength(60)
  expect(plan.projects.every(project => project.taken || project.reason !== '')).toBe(true)
  expect(plan.changes?.list.length).toBeGreaterThan(2)
  expect(versions.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['adopted 1', 'draft 1'])
  expect(record.category.uri).toBe('https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213')
})

test('anybody can work out the hash from the open data', async () => {
  for (const { kind, number, hash } of (await visitor.ask(plans.readPlan, { round })).versions) {
    const found = await visitor.ask(plans.readPlan, { round, kind, number: String(number) })
    expect(found.hash).toBe(hash)
    expect(createHash('sha256').update(canonicalPlan(found.document)).digest('hex')).toBe(hash)
  }
})

test('while applications come in there is no plan, and a no says from when', async () => {
  const open = await manager.ask(plans.deskPlan, { round: '2028' })
  expect(open.can.save).toMatchObject({ yes: false, because: 'wrong-state', from: expect.any(String) })
  const refused = await manager.refused(plans.savePlan, { round: '2028', version: 0, rows: [], note: '' })
  expect([refused.code, Boolean(refused.from)]).toEqual(['wrong-state', true])
  expect((await visitor.refused(plans.readPlan, { round: '2028' })).code).toBe('not-found')
  const early = await manager.ask(plans.savePlan, { round: '2027', version: 0, rows: [], note: '' })
  expect(early.can.adopt).toMatchObject({ yes: false, because: 'wrong-state', from: expect.any(String) })
  const soonest = await executive.refused(plans.adoptPlan, { round: '2027', version: 1, note: '', reasons: {} })
  expect(soonest).toMatchObject({ code: 'wrong-state', from: expect.any(String) })
})

test('an adopted plan cannot be adopted once more, and what is wrong is told all at once', async () => {
  const before = await desk()
  const again = await executive.refused(plans.adoptPlan, { round, version: before.version, note: '', reasons: {} })
  expect(again.code).toBe('wrong-state')
  const unsigned = before.cards.find(card => !card.definitive)
  const [taken, other, third] = before.rows.filter(row => row.taken)
  const left = before.rows.find(row => !row.taken && row.application !== unsigned?.id)
  if (!unsigned || !taken || !other || !third || !left) throw new Error('the sample plan is too small')
  const rows = before.rows
    .filter(row => row !== third)
    .map(row => {
      if (row.application === unsigned.id) return { ...row, taken: true, amount: unsigned.ask }
      if (row === taken) return { ...row, amount: 1_000_000_000 }
      if (row === other) return { ...row, startYear: 2001, amount: 100 }
      return row === left ? { ...row, reason: '' } : row
    })
  const wrong = await save(before, { rows })
  const expected = [
    'above-ask',
    'above-ceiling',
    'above-key',
    'not-decided',
    'say-why-not',
    'too-early',
    'too-small-a-part',
  ]
  expect(codes(wrong.faults.draft)).toEqual(expected)
  const { version } = wrong
  expect(codes((await manager.refused(plans.publishDraft, { round, version })).issues)).toEqual(expected)
  const refused = await executive.refused(plans.adoptPlan, { round, version, note: '', reasons: {} })
  expect(codes(refused.issues)).toEqual([...expected, 'not-signed'].sort())

  const late = await manager.refused(plans.savePlan, { round, version: before.version, rows: before.rows, note: '' })
  expect(late).toMatchObject({ code: 'changed', current: { version } })
  const stranger = [{ ...taken, application: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }]
  expect((await manager.refused(plans.savePlan, { round, version, rows: stranger, note: '' })).issues).toEqual([
    { field: 'rows.0.application', code: 'unknown-id' },
  ])
  const mended = await save(wrong, { rows: before.rows })
  expect(mended.faults).toEqual({ draft: [], adoption: [] })
})

test('draft, decision, one plan and one letter, however often one clicks', async () => {
  await bringInLate()
  const before = await desk()
  expect(before.faults.draft.map(fault => fault.code)).toEqual(['not-decided'])
  const row = { application: late.id, taken: false, amount: 0, startYear: 2027, reason: 'Het geld voor wonen was op.' }
  const saved = await save(before, { rows: [...before.rows, row] })
  const draft = await manager.ask(plans.publishDraft, { round, version: saved.version })
  expect(draft).toMatchObject({ kind: 'draft', number: 2 })
  const { version } = await desk()
  const letter = await executive.ask(plans.decisionLetter, { round, application: late.id })
  expect(letter.text).toContain('Het geld voor wonen was op.')

  const given = {
    round,
    version,
    note: 'Wij kijken volgend jaar opnieuw.',
    reasons: { [late.id]: 'Vraag het opnieuw.' },
  }
  const clicks = await Promise.all(Array.from({ length: 4 }, () => executive.ask(plans.adoptPlan, given)))
  const last = await executive.ask(plans.adoptPlan, given)
  expect(new Set([...clicks, last].map(plan => `${plan.kind} ${plan.number} ${plan.hash}`)).size).toBe(1)
  const { document, hash, versions } = await visitor.ask(plans.readPlan, { round })
  expect([document.number, hash, versions.filter(({ kind }) => kind === 'adopted')]).toMatchObject([
    2,
    last.hash,
    [{}, {}],
  ])
  expect(document.changes).toMatchObject({
    since: { kind: 'draft', number: 2 },
    list: [{ id: late.id, what: 'reason' }],
  })

  const mails = await soon(
    () => mailTo(visitor, email),
    found => found.length > 0,
    60,
  )
  expect(mails).toHaveLength(1)
  const words = mails[0]?.text ?? ''
  for (const part of ['staat er niet in', 'Vraag het opnieuw.', 'Postbus 122', 'bezwaar maken', last.hash])
    expect(words).toContain(part)
  // Told once more by the stream, nobody gets it twice.
  const { planOf } = await import('../../functions/plans/store.ts')
  const { listen } = await import('../../functions/plans/listener.ts')
  const { marshall } = await import('@aws-sdk/util-dynamodb')
  const item = marshall({ ...(await planOf(round, 'adopted', 2)) }, { removeUndefinedValues: true })
  await listen({ Records: [{ eventID: '1', dynamodb: { NewImage: item } }] } as never)
  expect(await mailTo(visitor, email)).toHaveLength(1)
})

test('a signature that is taken back while the executive reads stops the adoption', async () => {
  const before = await desk()
  const taken = before.rows.find(row => row.taken)
  const saved = await save(before, { note: 'Nog een keer' })
  await write({
    update: 'applications',
    key: { pk: `round#${round}`, sk: `application#${taken?.application}` },
    expression: 'SET #d = :no',
    names: { '#d': 'definitive' },
    values: { ':no': false },
  })
  const refused = await executive.refused(plans.adoptPlan, { round, version: saved.version, note: '', reasons: {} })
  expect(refused.issues).toEqual([{ field: `rows.${taken?.application}.taken`, code: 'not-signed' }])
  expect((await visitor.ask(plans.readPlan, { round })).document.number).toBe(2)
})

test('the plan goes along as CSV without formulas, tagged PDF and DOCX', async () => {
  const csv = await visitor.ask(plans.planCsv, { round })
  expect(csv.split('\n').find(line => line.includes('HYPERLINK'))).toContain(`"'=HYPERLINK(`)
  const bytes = async (name: string) => {
    const answer = await visitor.fetch(`/api/plans/${round}/${name}`)
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer()).toString('latin1')
  }
  const pdf = await bytes('plan.pdf')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('pdfuaid')
  expect((await bytes('plan.docx')).startsWith('PK')).toBe(true)
  expect((await visitor.fetch('/api/plans/1999/plan.pdf')).status).toBe(404)
})
