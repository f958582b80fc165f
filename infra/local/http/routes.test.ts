import { expect, test } from 'vitest'
import { contracts } from '../../../functions/contracts.ts'
import { pathNames, routeKey } from '../../../functions/http/endpoint.ts'
import { routesOf } from './routes.ts'

const slices = Object.entries(contracts).map(([name, contract]) => ({ contract, to: name }))
const routes = routesOf(slices)

test('every endpoint is found by a path of its own, with the values of its names', () => {
  for (const { contract, to } of slices) {
    for (const endpoint of Object.values(contract)) {
      const found = routes(endpoint.method, endpoint.path.replaceAll(/\{(\w+)\}/g, 'a-$1'))
      expect(found?.route.key).toBe(routeKey(endpoint))
      expect(found?.route.to).toBe(to)
      const values = Object.fromEntries(pathNames(endpoint.path).map(name => [name, `a-${name}`]))
      expect(found?.parameters ?? {}).toEqual(values)
    }
  }
})

test('a word that is spelled out beats a name in braces', () => {
  expect(routes('GET', '/api/ideas/alike')?.route.key).toBe('GET /api/ideas/alike')
  expect(routes('GET', '/api/ideas/another')?.parameters).toEqual({ id: 'another' })
  expect(routes('POST', '/api/ideas/by-code')?.route.key).toBe('POST /api/ideas/by-code')
  expect(routes('POST', '/api/ideas/by-code/appeal')?.parameters).toEqual({ id: 'by-code' })
})

test('what nobody promised is not found', () => {
  for (const path of ['/api/ideas/', '/api/ideas//support', '/api', '/', '', '/api/ideas/x/y/z', '/api/constructor'])
    expect(routes('GET', path)).toBeUndefined()
  expect(routes('PATCH', '/api/ideas')).toBeUndefined()
})
