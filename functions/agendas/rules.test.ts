import fc from 'fast-check'
import { expect, test } from 'vitest'
import file from './agenda.json' with { type: 'json' }
import { addsUp, agenda, agendaTotal, committed, free, ideasTotal, projectsTotal } from './rules.ts'

const read = agenda.parse(file)
const euros = (amount: number) => amount * 100

test('the published totals follow from the sums per theme', () => {
  expect(ideasTotal(read.themes)).toBe(euros(3_850_000))
  expect(projectsTotal(read.themes)).toBe(euros(3_060_000))
  expect(agendaTotal(read.themes)).toBe(euros(6_910_000))
  expect(read.totals).toEqual({ ideas: euros(3_850_000), projects: euros(3_060_000), all: euros(6_910_000) })
})

test('the distribution key divides exactly what is kept for ideas', () => {
  const { elaboratedIdeas, innovationsAndExperiments } = read.distributionKey
  expect(elaboratedIdeas + innovationsAndExperiments).toBe(ideasTotal(read.themes))
})

test('in every theme the projects and the money for ideas make up the ceiling', () => {
  expect(addsUp(read.themes)).toBe(true)
  expect(read.themes.map(each => [each.slug, committed(each) / 100, free(each) / 100])).toEqual([
    ['leefbaarheid-en-bereikbaarheid', 660_000, 1_000_000],
    ['wonen', 1_200_000, 250_000],
    ['armoede-en-laaggeletterdheid', 400_000, 900_000],
    ['gezondheid-en-vitaliteit', 100_000, 700_000],
    ['iedereen-doet-mee', 200_000, 900_000],
    ['onderwijskwaliteit-en-gelijke-kansen', 500_000, 100_000],
  ])
})

test('six themes, eleven projects, ten criteria; nothing twice', () => {
  const projects = read.themes.flatMap(each => each.projects.map(project => project.slug))
  expect([read.themes.length, projects.length, read.criteria.length]).toEqual([6, 11, 10])
  expect(new Set(read.themes.map(each => each.slug)).size).toBe(6)
  expect(new Set(read.themes.map(each => each.icon)).size).toBe(6)
  expect(new Set(projects).size).toBe(11)
  expect(new Set(read.criteria.map(each => each.id)).size).toBe(10)
})

const anyTheme = fc.record({
  ideasBudget: fc.nat({ max: 1e9 }),
  totalBudget: fc.nat({ max: 1e9 }),
  projects: fc.array(fc.record({ budget: fc.nat({ max: 1e8 }) }), { maxLength: 8 }),
})

test('no cent appears or gets lost, whatever the amounts', () => {
  fc.assert(
    fc.property(fc.array(anyTheme, { maxLength: 10 }), themes => {
      const unbound = themes.reduce((total, each) => total + free(each), 0)
      expect(projectsTotal(themes) + unbound).toBe(agendaTotal(themes))
      if (addsUp(themes)) expect(unbound).toBe(ideasTotal(themes))
    }),
  )
})

test('themes built from their parts always add up, and one cent more does not', () => {
  fc.assert(
    fc.property(anyTheme, made => {
      const whole = { ...made, totalBudget: made.ideasBudget + committed(made) }
      expect(addsUp([whole])).toBe(true)
      expect(addsUp([{ ...whole, totalBudget: whole.totalBudget + 1 }])).toBe(false)
    }),
  )
})

test('an amount that is not whole cents is refused', () => {
  expect(agenda.safeParse({ ...read, totals: { ...read.totals, all: 0.5 } }).success).toBe(false)
})
