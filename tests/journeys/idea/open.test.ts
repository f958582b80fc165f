import { expect, test } from 'vitest'
import { agendas } from '../../../functions/agendas/contract.ts'
import { addsUp } from '../../../functions/agendas/rules.ts'
import { contracts } from '../../../functions/contracts.ts'
import { type Endpoint, routeKey } from '../../../functions/http/endpoint.ts'
import { open } from '../../../functions/open/contract.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'

const visitor = traveller(origin)

test('the OpenAPI document names every endpoint once, and every reference in it leads somewhere', async () => {
  const document = await visitor.ask(open.openApi, {})
  const paths = document.paths as Record<string, Record<string, { operationId: string }>>
  const told = Object.entries(paths).flatMap(([path, all]) =>
    Object.keys(all).map(method => `${method.toUpperCase()} ${path}`),
  )
  const known = Object.values(contracts).flatMap(slice => Object.values<Endpoint>(slice).map(routeKey))
  expect(told.sort()).toEqual(known.sort())
  const ids = Object.values(paths).flatMap(all => Object.values(all).map(each => each.operationId))
  expect(new Set(ids).size).toBe(ids.length)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(match => match[1])
  expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']))
})

test('the readable page shows every endpoint, and needs no script', async () => {
  const page = await visitor.ask(open.docs, {})
  for (const slice of Object.values(contracts))
    for (const endpoint of Object.values<Endpoint>(slice)) expect(page).toContain(endpoint.path)
  expect(page).not.toMatch(/<script|style=| on\w+=/)
  const style = await visitor.fetch('/api/docs.css')
  expect(style.headers.get('content-type')).toContain('text/css')
})

test('health says that each part is up', async () => {
  const health = await visitor.ask(open.health, {})
  expect(health.parts.map(part => [part.name, part.up])).toEqual([
    ['database', true],
    ['objects', true],
    ['catalogue', true],
    ['mail', true],
  ])
  expect(health.up).toBe(true)
})

test('the agenda is the one of 2020-2023, adds up, and is there as CSV', async () => {
  const agenda = await visitor.ask(agendas.readAgenda, {})
  expect(agenda.round).toBe('2020-2023')
  expect(agenda.themes).toHaveLength(6)
  expect(addsUp(agenda.themes)).toBe(true)
  const csv = await visitor.ask(agendas.agendaCsv, {})
  expect(csv.split('\n')[0]).toContain('round;theme;kind;name;cents')
  for (const theme of agenda.themes) expect(csv).toContain(`${theme.slug};theme;${theme.name.nl};${theme.totalBudget}`)
})
