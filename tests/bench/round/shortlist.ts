import type { Scenario } from '../../../functions/shortlist/rules.ts'
import { openAppraisal } from '../../../functions/shortlist/search/worth.ts'
import { optimumOf, shortlisted } from '../../../functions/shortlist/shortlist.ts'
import { type Row, rounded } from '../rows.ts'

const ceilings = [100, 25, 90, 70, 90, 10].map(million => million * 1_000_000)

/** Applications as a round gets them: asks of 10,000 to 150,000 euro, the money of the Sociale Agenda. */
const applications = (count: number): Scenario => {
  let seed = 5
  const chance = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  return {
    projects: Array.from({ length: count }, (_, at) => ({
      id: `p${at}`,
      theme: `t${Math.floor(chance() * ceilings.length)}`,
      tranche: chance() < 0.7 ? (2 as const) : (3 as const),
      ask: Math.round((1_000_000 + chance() ** 2 * 14_000_000) / 50_000) * 50_000,
      score: Math.round((1.5 + chance() * 3.5) * 100) / 100,
      supporters: [
        ...new Set(Array.from({ length: Math.floor(chance() * 40) }, () => `v${Math.floor(chance() * 500)}`)),
      ],
    })),
    ceilings: Object.fromEntries(ceilings.map((most, at) => [`t${at}`, most])),
    key: { '2': 300_000_000, '3': 85_000_000 },
  }
}

/** The shortlist: one optimum, and all three scenarios with every explanation. */
export const benchShortlist = async (): Promise<Row[]> => {
  const appraise = await openAppraisal()
  optimumOf(applications(20), appraise)
  return [60, 200].flatMap(count => {
    const scenario = applications(count)
    const timed = (act: () => unknown): number => {
      const from = performance.now()
      act()
      return rounded((performance.now() - from) / 1000, 2)
    }
    return [
      { what: `${count} projects: optimum`, value: timed(() => optimumOf(scenario, appraise)), unit: 's', bound: 2 },
      {
        what: `${count} projects: scenarios and explanations`,
        value: timed(() => shortlisted(scenario, appraise)),
        unit: 's',
      },
    ]
  })
}
