import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Planning, planOf } from './plan.ts'

const themes = ['wonen', 'taal', 'zorg']
type Scene = Planning & { blocked: ReadonlySet<string> }

const scene = fc
  .record({
    least: fc.integer({ min: 1, max: 4 }),
    files: fc.array(fc.constantFrom(...themes), { maxLength: 9 }),
    experts: fc.array(
      fc.record({ themes: fc.subarray(themes), most: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }),
      { maxLength: 7 },
    ),
    blocked: fc.array(fc.tuple(fc.nat(8), fc.nat(6)), { maxLength: 20 }),
    assigned: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(6), fc.boolean()), {
      maxLength: 12,
      selector: ([file, expert]) => `${file} ${expert}`,
    }),
  })
  .map(({ least, files, experts, blocked, assigned }): Scene => {
    const shut = new Set(blocked.map(([file, expert]) => `f${file} e${expert}`))
    return {
      least,
      files: files.map((theme, at) => ({ id: `f${at}`, theme })),
      experts: experts.map((each, at) => ({ person: `e${at}`, ...each })),
      assigned: assigned
        .filter(([file, expert]) => file < files.length && expert < experts.length)
        .map(([file, expert, fixed]) => ({ application: `f${file}`, expert: `e${expert}`, fixed })),
      conflictsOf: (expert, file) => (shut.has(`${file} ${expert}`) ? [{ kind: 'municipality' }] : []),
      blocked: shut,
    }
  })

const pair = ({ application, expert }: { application: string; expert: string }): string => `${application} ${expert}`
const pairsOf = (of: Planning): Set<string> => {
  const { add, remove } = planOf(of)
  const gone = new Set(remove.map(pair))
  return new Set([...of.assigned.map(pair).filter(each => !gone.has(each)), ...add.map(pair)])
}
const loadOf = (pairs: ReadonlySet<string>, expert: string): number =>
  [...pairs].filter(each => each.endsWith(` ${expert}`)).length

describe('a plan', () => {
  test('gives nobody what is in conflict, and leaves alone what was begun and is not', () => {
    fc.assert(
      fc.property(scene, of => {
        const pairs = pairsOf(of)
        for (const each of pairs) expect(of.blocked.has(each)).toBe(false)
        for (const each of of.assigned)
          if (each.fixed && !of.blocked.has(pair(each))) expect(pairs.has(pair(each))).toBe(true)
      }),
    )
  })
  test('says exactly what lacks, and nothing lacks where people and room are enough', () => {
    fc.assert(
      fc.property(scene, of => {
        const pairs = pairsOf(of)
        const { short } = planOf(of)
        for (const { id } of of.files) {
          const count = [...pairs].filter(each => each.startsWith(`${id} `)).length
          expect(short.find(each => each.application === id)?.lacks ?? 0).toBe(Math.max(0, of.least - count))
        }
        const hasRoom = of.experts.every(each => each.most === undefined)
        for (const { application, lacks, conflicted, full } of short) {
          expect(lacks).toBeGreaterThan(0)
          expect(conflicted + full).toBeGreaterThan(of.experts.length - of.least)
          if (hasRoom) expect([application, full]).toEqual([application, 0])
        }
      }),
    )
  })
  test('keeps to what an expert can take, unless more was begun already', () => {
    fc.assert(
      fc.property(scene, of => {
        const pairs = pairsOf(of)
        for (const { person, most = Number.POSITIVE_INFINITY } of of.experts) {
          const fixed = of.assigned.filter(each => each.fixed && each.expert === person).length
          expect(loadOf(pairs, person)).toBeLessThanOrEqual(Math.max(most, fixed))
        }
      }),
    )
  })
  test('is the same in whatever order it is asked, and there is nothing to do the second time', () => {
    fc.assert(
      fc.property(scene, of => {
        const plan = planOf(of)
        const turned = {
          ...of,
          files: of.files.toReversed(),
          experts: of.experts.toReversed(),
          assigned: of.assigned.toReversed(),
        }
        expect(planOf(turned)).toEqual(plan)
        const assigned = [...pairsOf(of)].map(each => {
          const [application = '', expert = ''] = each.split(' ')
          const fixed = of.assigned.some(one => one.fixed && pair(one) === each)
          return { application, expert, fixed }
        })
        expect(planOf({ ...of, assigned })).toMatchObject({ add: [], remove: [] })
      }),
    )
  })
  test('takes nothing from anybody when there is room for all', () => {
    fc.assert(
      fc.property(scene, given => {
        const of = { ...given, experts: given.experts.map(({ most: _, ...each }) => each) }
        expect(planOf(of).remove.filter(each => !of.blocked.has(pair(each)))).toEqual([])
      }),
    )
  })
})

test('desks are even within a theme, and somebody drops out: only the own files move', () => {
  const experts = Array.from({ length: 6 }, (_, at) => ({ person: `e${at}`, themes: ['wonen'] }))
  const files = Array.from({ length: 20 }, (_, at) => ({ id: `f${String(at).padStart(2, '0')}`, theme: 'wonen' }))
  const none: Planning['conflictsOf'] = () => []
  const first = planOf({ least: 3, files, experts, assigned: [], conflictsOf: none })
  const pairs = new Set(first.add.map(pair))
  expect(experts.map(({ person }) => loadOf(pairs, person))).toEqual([10, 10, 10, 10, 10, 10])
  const assigned = first.add.map(each => ({ ...each, fixed: false }))
  const left = planOf({
    ...{ least: 3, files, experts, assigned },
    conflictsOf: expert => (expert === 'e2' ? [{ kind: 'declared' }] : []),
  })
  expect(left.remove.every(each => each.expert === 'e2')).toBe(true)
  expect([left.remove.length, left.add.length, left.short]).toEqual([10, 10, []])
})
