import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Scenario } from '../rules.ts'
import { type Appraise, openAppraisal } from '../search/worth.ts'
import { optimumOf } from '../shortlist.ts'
import { equalSharesSelection } from './equalShares.ts'
import { greedySelection } from './greedy.ts'

const root = new URL('../../..', import.meta.url).pathname
const given = process.env.REFERENCE_DATA ?? `${root}../shared/data`
const folder = [given, `${given}/voting`].find(path => existsSync(`${path}/pb_expected.json`)) ?? given
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8')

type Instance = { instance: string; file: string; vote_type: string; budget: string }
type Expected = { instance: string; rule: string; winners: string[] }

/** A real budget (Pabulib) as a scenario of one theme and one tranche, with the number of votes as score. */
const scenarioOf = ({ file, budget }: Instance): Scenario => {
  const [, , projects = '', votes = ''] = read(file)
    .replaceAll('\r', '')
    .split(/^(?:META|PROJECTS|VOTES)\n/m)
  const rows = (part: string): ((name: string) => string)[] => {
    const [head = '', ...lines] = part.split('\n').filter(Boolean)
    const names = head.split(';')
    return lines.map(line => (name: string) => line.split(';')[names.indexOf(name)] ?? '')
  }
  const supporters = new Map<string, string[]>()
  for (const [voter, cell] of rows(votes).entries())
    for (const id of cell('vote').split(',')) supporters.set(id, [...(supporters.get(id) ?? []), `${voter}`])
  const all = Math.round(Number(budget) * 100)
  return {
    projects: rows(projects).map(cell => {
      const own = supporters.get(cell('project_id')) ?? []
      const ask = Math.round(Number(cell('cost')) * 100)
      return { id: cell('project_id'), theme: 'all', tranche: 2, ask, score: own.length, supporters: own }
    }),
    ceilings: { all },
    key: { '2': all, '3': 0 },
  }
}

let appraise: Appraise
beforeAll(async () => {
  appraise = await openAppraisal()
})

if (!existsSync(`${folder}/pb_instances.json`)) test.skip('reference data not present', () => {})
else {
  const expected: Expected[] = JSON.parse(read('pb_expected.json'))
  const instances: Instance[] = JSON.parse(read('pb_instances.json'))
  // Warsaw's 61,668 ballots take others minutes to count: tests/tally does them by group.
  const approvals = instances.filter(each => each.vote_type === 'approval' && each.instance !== 'Poland_Warszawa_2026')
  describe.each(approvals)('$instance, as pabutools counts it', instance => {
    const scenario = scenarioOf(instance)
    const winners = (rule: string) =>
      expected.find(each => each.instance === instance.instance && each.rule === rule)?.winners
    test.runIf(winners('mes_cost_add1u'))('equal shares', () =>
      expect(equalSharesSelection(scenario).selected).toEqual(winners('mes_cost_add1u')?.toSorted()),
    )
    test('greedy', () => expect(greedySelection(scenario).selected).toEqual(winners('greedy_card')?.toSorted()))
    test('optimum', () =>
      expect(optimumOf(scenario, appraise).selected).toEqual(winners('maxwelfare_card')?.toSorted()))
  })
}
