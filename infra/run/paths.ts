import { contracts } from '../../functions/contracts.ts'
import type { Endpoint } from '../../functions/http/endpoint.ts'

/** CloudFront's `*` also matches slashes. */
const pattern = (path: string): string => path.replaceAll(/\{\w+\}/g, '*')
const matches = (wide: string, path: string): boolean =>
  new RegExp(`^${wide.replaceAll(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path)

export type Lane = { path: string; kept: boolean }

const endpoints = Object.values(contracts).flatMap(slice => Object.values<Endpoint>(slice))

/**
 * Which paths CloudFront may keep, in the order in which it looks: what is `fresh` in its contract. A path that must
 * never be kept but would fall under the star of one that may, stands before it. All else is never kept.
 */
export const lanes = (): Lane[] => {
  const kept = [...new Set(endpoints.filter(({ fresh }) => fresh).map(({ path }) => pattern(path)))]
  const narrowFirst = (one: string, other: string) => Number(one.includes('*')) - Number(other.includes('*'))
  const wide = kept.filter(path => path.includes('*'))
  const reads = endpoints.filter(({ method, fresh }) => method === 'GET' && !fresh).map(({ path }) => pattern(path))
  const never = reads.filter(path => !kept.includes(path) && wide.some(star => matches(star, path)))
  return [
    ...[...new Set(never)].map(path => ({ path, kept: false })),
    ...kept.toSorted(narrowFirst).map(path => ({ path, kept: true })),
    { path: '/api/*', kept: false },
  ]
}
