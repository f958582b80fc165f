import { type Assigned, type Planning, planOf } from '../../../functions/reviews/planning/plan.ts'
import { type Row, rounded } from '../rows.ts'

const themes = ['leefbaarheid', 'wonen', 'armoede', 'gezondheid', 'meedoen', 'onderwijs']

/** 200 applications, 30 experts who know two themes each and are in conflict with one in seven. */
const scene = (assigned: readonly Assigned[], gone?: string): Planning => ({
  least: 3,
  files: Array.from({ length: 200 }, (_, at) => ({ id: `f${at}`, theme: themes[(at * 7) % 6] ?? '' })),
  experts: Array.from({ length: 30 }, (_, at) => ({
    person: `e${at}`,
    themes: [themes[at % 6] ?? '', themes[(at * 5 + 2) % 6] ?? ''],
    most: 25,
  })),
  assigned,
  conflictsOf: (expert, file) => {
    const number = Number(expert.slice(1)) * 31 + Number(file.slice(1)) * 17
    return expert === gone || number % 7 === 0 ? [{ kind: 'municipality' }] : []
  },
})

/** Who reads what: filled in from nothing, and repaired when somebody drops out. */
export const benchReviews = async (): Promise<Row[]> => {
  const began = performance.now()
  const plan = planOf(scene([]))
  const filled = performance.now()
  const assigned = plan.add.map(each => ({ ...each, fixed: false }))
  const repair = planOf(scene(assigned, 'e3'))
  const done = performance.now()
  return [
    { what: '200 applications over 30 experts', value: rounded(filled - began, 0), unit: 'ms', bound: 5000 },
    { what: 'applications without enough readers', value: plan.short.length, unit: '' },
    { what: 'one expert drops out: repaired', value: rounded(done - filled, 0), unit: 'ms', bound: 5000 },
    { what: 'moved besides the own files', value: repair.remove.filter(each => each.expert !== 'e3').length, unit: '' },
  ]
}
