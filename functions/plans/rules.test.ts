import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import file from '../agendas/agenda.json' with { type: 'json' }
import { agenda } from '../agendas/rules.ts'
import type { Card } from '../applications/application.ts'
import { roundFromAgenda } from '../rounds/making/making.ts'
import { changesBetween, documentOf } from './document.ts'
import { canonicalPlan, type PlanRow } from './plan.ts'
import { adoptionFaults, draftFaults, mayAdopt, mostTaken, rowsFaults } from './rules.ts'

const name = { nl: 'Ronde 2026', en: 'Round 2026' }
const known = agenda.parse(file)
const round = roundFromAgenda(known, { id: '2026', name })
const slugs = round.themes.map(theme => theme.slug)
const idOf = (at: number): string => `01J${String(at).padStart(23, '0')}`

const card = (at: number, change: Partial<Card> = {}): Card => ({
  ...{ id: idOf(at), round: '2026', state: 'submitted', title: `Plan ${at}`, summary: 'Samen eten', features: [] },
  ...{ theme: slugs[at % slugs.length] ?? '', tranche: '2', need: 12_000_00, cash: 2_000_00, ask: 10_000_00 },
  ...{ applicant: { name: 'Dorpshuis' }, partners: [], municipalities: ['assen'], supporters: 3, definitive: true },
  ...{ startYear: 2027, version: 1, hash: 'a'.repeat(64), submittedAt: '2026-03-01T10:00:00.000Z' },
  ...change,
})
const row = (of: Card, change: Partial<PlanRow> = {}): PlanRow => ({
  ...{ application: of.id, taken: true, amount: of.ask, reason: 'Past bij het thema', startYear: of.startYear },
  ...change,
})
const codes = (faults: readonly { field: string; code: string; limit?: number | undefined }[]) =>
  faults.map(({ field, code }) => `${field.split('.').at(-1)} ${code}`)
const judge = (cards: readonly Card[], rows: readonly PlanRow[]) =>
  adoptionFaults({ rows, cards, purse: round, shortlist: undefined })

const cards = fc
  .array(
    fc.record({
      theme: fc.constantFrom(...slugs),
      tranche: fc.constantFrom('2' as const, '3' as const),
      ask: fc.integer({ min: 0, max: 60_000_000 }),
      definitive: fc.boolean(),
      state: fc.constantFrom('submitted' as const, 'submitted' as const, 'withdrawn' as const),
      startYear: fc.integer({ min: 2026, max: 2028 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map(all => all.map((change, at) => card(at, change)))
const choice = fc.record({
  decided: fc.boolean(),
  taken: fc.boolean(),
  share: fc.integer({ min: 0, max: 120 }),
  reason: fc.constantFrom('', ' ', 'Past bij het thema'),
  startYear: fc.integer({ min: 2025, max: 2029 }),
})

describe('what keeps a plan from being adopted', () => {
  test('whatever passes is within every ceiling and the key, signed, within what was asked, and gives its reasons', () => {
    let passed = 0
    fc.assert(
      fc.property(cards, fc.array(choice, { minLength: 25, maxLength: 25 }), fc.boolean(), (all, choices, kind) => {
        const rows = all.flatMap((of, at): PlanRow[] => {
          const { taken, share, reason, startYear } = choices[at] ?? {
            taken: false,
            share: 0,
            reason: '',
            startYear: 0,
          }
          // Half of the cases are as a careful manager would fill them in, so that many pass.
          const isTaken = kind ? taken && of.definitive && of.state === 'submitted' : taken
          const amount = !isTaken ? 0 : kind ? of.ask : Math.floor((of.ask * share) / 100)
          const own = { reason: kind ? 'Omdat' : reason, startYear: kind ? of.startYear : startYear }
          return choices[at]?.decided || kind ? [row(of, { taken: isTaken, amount, ...own })] : []
        })
        if (judge(all, rows).length > 0) return
        passed++
        const taken = rows.filter(each => each.taken)
        const of = (each: PlanRow) => all.find(known => known.id === each.application)
        const spent = (which: (known: Card) => boolean) =>
          taken.reduce((sum, each) => sum + (all.some(c => c.id === each.application && which(c)) ? each.amount : 0), 0)
        expect(taken.every(each => of(each)?.definitive && of(each)?.state === 'submitted')).toBe(true)
        expect(taken.every(each => each.amount <= (of(each)?.ask ?? 0))).toBe(true)
        expect(taken.every(each => each.amount * 100 >= (of(each)?.ask ?? 0) * 60)).toBe(true)
        expect(rows.every(each => each.taken || of(each)?.state === 'withdrawn' || each.reason.trim() !== '')).toBe(
          true,
        )
        for (const { slug, ceiling } of round.themes)
          expect(spent(known => known.theme === slug)).toBeLessThanOrEqual(ceiling)
        for (const tranche of ['2', '3'] as const)
          expect(spent(known => known.tranche === tranche)).toBeLessThanOrEqual(round.key[tranche])
        const open = all.filter(known => known.state === 'submitted')
        expect(open.every(known => rows.some(each => each.application === known.id))).toBe(true)
      }),
      { numRuns: 2000 },
    )
    expect(passed).toBeGreaterThan(200)
  })

  test('an unsigned commitment always stops adoption, and never a draft', () => {
    fc.assert(
      fc.property(cards, fc.nat(), (all, at) => {
        const unsigned = all[at % all.length]
        if (!unsigned) return
        const one = all.map(known => (known === unsigned ? { ...known, definitive: false } : known))
        const rows = one.map(known => row(known))
        const field = `rows.${unsigned.id}.taken`
        const says = (faults: ReturnType<typeof judge>) =>
          faults.some(fault => fault.field === field && fault.code === 'not-signed')
        expect(says(judge(one, rows))).toBe(true)
        expect(says(draftFaults({ rows, cards: one, purse: round, shortlist: undefined }))).toBe(false)
      }),
    )
  })

  test('says everything at once', () => {
    const [dear, open, gone] = [
      card(0, { ask: 120_000_000, definitive: false }),
      card(1),
      card(2, { state: 'withdrawn' }),
    ]
    const [less, why] = [card(3, { ask: 10_000_00 }), card(4)]
    const rows = [
      row(dear, { startYear: 2026 }),
      row(gone),
      row(less, { amount: 5_000_00 }),
      row(why, { taken: false, amount: 0, reason: ' ' }),
    ]
    expect(codes(judge([dear, open, gone, less, why], rows))).toEqual([
      `${dear.theme} above-ceiling`,
      'startYear too-early',
      'taken not-decided',
      'taken withdrawn',
      'amount too-small-a-part',
      'reason say-why-not',
      'taken not-signed',
    ])
    expect(codes(judge([less], [row(less, { amount: 10_000_01 })]))).toEqual(['amount above-ask'])
    const whole = { ...round, partial: undefined }
    const part = { rows: [row(less, { amount: 9_000_00 })], cards: [less], purse: whole, shortlist: undefined }
    expect(codes(adoptionFaults(part))).toEqual(['amount not-in-part'])
    expect(codes(judge([], []))).toEqual(['rows nothing-to-decide'])
    const many = Array.from({ length: mostTaken + 1 }, (_, at) => card(at, { ask: 100 }))
    expect(
      codes(
        judge(
          many,
          many.map(of => row(of)),
        ),
      ),
    ).toEqual(['rows too-many-projects'])
  })

  test('what differs from the shortlist needs a reason of its own', () => {
    const [one, other] = [card(0), card(1)]
    const shortlist = {
      ...{ scenario: 'Beste', at: '2026-05-01T10:00:00.000Z' },
      rows: [{ application: one.id, in: true, amount: one.ask, reason: 'Hoge score' }],
    }
    const rows = [row(one, { reason: '' }), row(other, { reason: '' })]
    const faults = adoptionFaults({ rows, cards: [one, other], purse: round, shortlist })
    expect(faults.map(({ field, code }) => [field, code])).toEqual([[`rows.${other.id}.reason`, 'say-why-other']])
  })

  test('a working plan holds rows of its own round, each once', () => {
    const one = card(0)
    expect(codes(rowsFaults([row(one), row(one), row(card(9))], [one]))).toEqual([
      'application used-twice',
      'application unknown-id',
    ])
  })
})

describe('when', () => {
  const at = (id: 'applications' | 'decision', from: string, until: string) => ({ id, from, until })
  const phases = [
    at('applications', '2026-02-01T00:00:00.000Z', '2026-03-31T21:59:59.000Z'),
    at('decision', '2026-09-01T00:00:00.000Z', '2026-10-01T21:59:59.000Z'),
  ]
  const timed = { state: 'published' as const, phases, outages: [] }
  const plan = { version: 2 }
  test.each([
    ['2026-03-31T21:59:59.500Z', plan, { yes: false, because: 'wrong-state', from: '2026-03-31T22:00:00.000Z' }],
    ['2026-04-01T10:00:00.000Z', plan, { yes: false, because: 'wrong-state', from: '2026-09-01T00:00:00.000Z' }],
    ['2026-09-02T10:00:00.000Z', plan, { yes: true }],
    ['2027-09-02T10:00:00.000Z', plan, { yes: true }],
    ['2026-09-02T10:00:00.000Z', { ...plan, adoptedAs: 2 }, { yes: false, because: 'wrong-state' }],
    ['2026-09-02T10:00:00.000Z', { version: 3, adoptedAs: 2 }, { yes: true }],
    ['2026-09-02T10:00:00.000Z', undefined, { yes: false, because: 'wrong-state' }],
  ])('%s', (now, working, expected) => {
    expect(mayAdopt(timed, working, now)).toEqual(expected)
  })
})

describe('the published plan', () => {
  const of = { kind: 'adopted' as const, number: 1, at: '2026-10-01T10:00:00.000Z', note: '', advices: [] }

  test('the Sociale Agenda 2020-2023 adds up to its published totals through the sums of a plan', () => {
    const { totals, themes } = documentOf({ ...of, round, cards: [], rows: [] })
    expect(totals).toEqual({
      ...{ ceiling: 3_850_000_00, granted: 0, left: 3_850_000_00 },
      ...{ provincial: 3_060_000_00, provincialCount: 11, all: 6_910_000_00 },
    })
    const perTheme = themes.map(({ id, ceiling, provincial }) => [
      id,
      ceiling + provincial.reduce((sum, project) => sum + project.amount, 0),
    ])
    expect(perTheme).toEqual(known.themes.map(theme => [theme.slug, theme.totalBudget]))
    expect([totals.ceiling, totals.provincial, totals.all]).toEqual(Object.values(known.totals))
  })

  test('its sums are those of its projects, and its text does not depend on the order of what it was made from', () => {
    fc.assert(
      fc.property(cards, all => {
        const rows = all.map(known => row(known))
        const document = documentOf({ ...of, round, cards: all, rows })
        const sum = document.projects.reduce((total, project) => total + project.amount, 0)
        expect(document.totals.granted >= sum).toBe(true)
        const again = documentOf({ ...of, round, cards: all, rows: rows.toReversed() })
        expect(canonicalPlan(again)).toBe(canonicalPlan(document))
      }),
    )
  })

  test('knows what changed since the draft', () => {
    const all = [card(0), card(1), card(2), card(3)]
    const [a, b, c, d] = all as [Card, Card, Card, Card]
    const draft = documentOf({ ...of, kind: 'draft', round, cards: [a, b, c], rows: [row(a), row(b), row(c)] })
    const rows = [row(a, { taken: false, amount: 0 }), row(b, { amount: 8_000_00, reason: 'Kan kleiner' }), row(d)]
    const plan = documentOf({ ...of, round, cards: [a, b, d], rows })
    const changes = changesBetween(draft, plan).map(({ title, what, from, to }) => [title, what, from, to])
    expect(changes).toEqual([
      [b.title, 'amount', 10_000_00, 8_000_00],
      [b.title, 'reason', undefined, undefined],
      [d.title, 'added', undefined, 10_000_00],
      [a.title, 'notTaken', 10_000_00, 0],
      [c.title, 'gone', 10_000_00, undefined],
    ])
    expect(changesBetween(plan, plan)).toEqual([])
  })
})
