import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missesOf } from '../lottery/quotas.ts'
import { canBeDrawn, panelNow, poolFrom, standingOf } from './drawing.ts'
import { type Category, type Content, groupsOf, phaseIds, usualCategories } from './plan.ts'
import {
  answerFaults,
  answersFrom,
  contentFaults,
  mayPrepare,
  mayRegister,
  phaseAt,
  wantedFaults,
  wantedFrom,
} from './rules.ts'

const phases = phaseIds.map((id, at) => ({ id, from: `2027-0${at + 1}-01`, until: `2027-0${at + 1}-28` }))
const content: Content = {
  ...{ title: 'Burgerberaad Norg', question: 'Wat doen wij met het zwembad?', about: '', influence: 3 },
  ...{ area: { kind: 'village', place: 'norg' }, answers: 'De raad', answerBy: '2027-07-01', profile: 'own' },
  ...{ size: 12, fromAge: 16, lettersOnly: false, categories: [...usualCategories], phases, houseRules: [] },
  ...{ perHead: 0, forgetOn: '2027-06-01' },
}

describe('what a facilitator writes', () => {
  test('fits together, also with the groups of every profile', () => {
    expect(contentFaults(content)).toEqual([])
    for (const group of Object.values(groupsOf))
      expect(contentFaults({ ...content, categories: group ? [group] : [] })).toEqual([])
  })

  test('G1000 is 62.5 and three times 12.5 %', () => {
    expect(groupsOf.g1000?.options.map(({ share }) => share)).toEqual([625, 125, 125, 125])
  })

  test('or every fault is told at once', () => {
    const turned = phases.map((phase, at) => (at === 2 ? { ...phase, from: '2027-01-15', until: '2027-01-10' } : phase))
    const wrong = {
      ...content,
      area: { kind: 'municipality' as const, place: 'norg' },
      phases: turned,
      answerBy: '2030-01-01',
    }
    expect(contentFaults(wrong).map(({ field }) => field)).toEqual(['area.place', 'phases.2.until', 'answerBy'])
    expect(contentFaults({ ...content, area: { kind: 'province' } })).toEqual([])
    const [age, ...rest] = usualCategories as [Category, ...Category[]]
    expect(contentFaults({ ...content, categories: [age, age, ...rest] })).toEqual([
      { field: 'categories', code: 'twice' },
    ])
  })
})

test('signing up is possible in its days, to the second in Drenthe, and not once a draw was prepared', () => {
  expect(phaseAt(content, '2027-01-31T22:59:59.000Z')).toBe('prepare')
  expect(phaseAt(content, '2027-01-31T23:00:00.000Z')).toBe('register')
  expect(mayRegister(content, false, '2027-01-31T22:59:59.000Z')).toMatchObject({
    yes: false,
    from: '2027-01-31T23:00:00.000Z',
  })
  expect(mayRegister(content, false, '2027-02-28T22:59:59.000Z').yes).toBe(true)
  expect(mayRegister(content, true, '2027-02-28T22:59:59.000Z')).toMatchObject({ because: 'too-late' })
  expect(mayPrepare(content, '2027-02-28T22:59:59.000Z')).toMatchObject({ from: '2027-02-28T23:00:00.000Z' })
  expect(mayPrepare(content, '2027-02-28T23:00:00.000Z').yes).toBe(true)
})

const category = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 }).map((weights): Category => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map(weight => Math.floor((weight * 1000) / total))
  shares[0] = (shares[0] ?? 0) + 1000 - shares.reduce((sum, share) => sum + share, 0)
  const name = { nl: 'x', en: 'x' }
  return { id: 'c', name, question: name, options: shares.map((share, at) => ({ id: `o${at}`, name, share })) }
})

test('the numbers that follow from shares can always be met together: whole people nearest to the share', () => {
  fc.assert(
    fc.property(category, fc.integer({ min: 4, max: 1000 }), (one, size) => {
      const wanted = wantedFrom([one], size)
      const least = wanted.reduce((sum, { min }) => sum + min, 0)
      const most = wanted.reduce((sum, { max }) => sum + max, 0)
      expect(least).toBeLessThanOrEqual(size)
      expect(most).toBeGreaterThanOrEqual(size)
      for (const { min, max } of wanted) expect(max - min).toBeLessThanOrEqual(1)
      expect(wantedFaults([one], wanted, size)).toEqual([])
      expect(wantedFaults([one], wanted.slice(1), size)).toHaveLength(1)
    }),
  )
})

test('answers: what is missing or unknown is told, what was not asked is not kept', () => {
  const [age] = usualCategories
  const asked = age ? [age] : []
  expect(answerFaults(asked, {})).toEqual([{ field: 'answers.age', code: 'invalid_type' }])
  expect(answerFaults(asked, { age: '__proto__' })).toEqual([{ field: 'answers.age', code: 'invalid_value' }])
  expect(answersFrom(asked, { age: '65', bsn: '123456782' })).toEqual({ age: '65' })
})

const two: Category = {
  ...{ id: 'side', name: { nl: 'Kant', en: 'Side' }, question: { nl: 'Kant?', en: 'Side?' } },
  options: [
    { id: 'a', name: { nl: 'A', en: 'A' }, share: 500 },
    { id: 'b', name: { nl: 'B', en: 'B' }, share: 500 },
  ],
}
const crowd = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    ...{ number, state: number % 7 === 6 ? ('withdrawn' as const) : ('signedUp' as const) },
    ...{ answers: { side: number % 2 ? 'a' : 'b' }, household: `home ${number % 10}` },
  }))

describe('the pool', () => {
  test('holds who can be drawn, in an order that tells nothing, with homes only where they are shared', () => {
    const people = [...crowd(20), { number: 99, state: 'signedUp' as const, answers: {}, household: 'home 1' }]
    const { pool, numbers } = poolFrom([two], people, number => String((number * 7919) % 1000).padStart(4, '0'))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      people.filter(each => canBeDrawn([two], each)).map(each => each.number),
    )
    expect(numbers).not.toEqual(numbers.toSorted((a, b) => a - b))
    expect(pool[0]).toMatchObject({ id: 'P01', features: { side: expect.stringMatching(/^[ab]$/) } })
    const homes = Map.groupBy(pool, ({ household }) => household ?? 'own')
    for (const [home, inside] of homes) if (home !== 'own') expect(inside.length).toBeGreaterThan(1)
    expect(JSON.stringify(pool)).not.toContain('home')
  })

  test('who drops out is replaced in order, keeps the numbers where possible, and everybody knows how they stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }), gone => {
        const { pool } = poolFrom(
          [two],
          crowd(12).map(each => ({ ...each, state: 'signedUp' as const, household: undefined })),
          String,
        )
        const quotas = wantedFrom([two], 4)
        const sides = (side: string) => pool.flatMap((each, at) => (each.features.side === side ? [at] : []))
        const panel = [...sides('a').slice(0, 2), ...sides('b').slice(0, 2)].sort((a, b) => a - b)
        const replacements = pool.map((_, at) => at).filter(at => !panel.includes(at))
        const outcome = { events: ['x'], seed: '', panel, replacements, drawnAt: '' }
        const now = panelNow({ size: 4, quotas, outcome, gone }, { pool })
        const draw = { outcome, gone, now }
        expect(now.panel).toHaveLength(4)
        expect(missesOf({ pool, quotas, size: 4 }, now.panel)).toBe(0)
        const standings = pool.map((_, at) => standingOf(draw, at))
        expect(standings.filter(({ standing }) => standing === 'out')).toHaveLength(gone.length)
        const turns = standings.flatMap(({ turn }) => turn ?? []).toSorted((a, b) => a - b)
        expect(turns).toEqual(turns.map((_, at) => at + 1))
      }),
    )
  })
})
