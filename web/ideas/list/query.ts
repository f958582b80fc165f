import { useSearchParams } from 'react-router'
import type { Filter } from '../../../functions/catalogue/contract.ts'
import { publicStates } from '../../../functions/ideas/idea.ts'

/** What the list is narrowed by, in the words of the platform; these are also the words in the address bar. */
export const narrowing = ['text', 'theme', 'municipality', 'village', 'state'] as const
export type Narrowing = (typeof narrowing)[number]
export const sorts = ['newest', 'oldest', 'support', 'answer-by', 'best'] as const

export type Query = Partial<Omit<Filter, 'sort'>> & { sort: Filter['sort']; page: number }

const one = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
  all.find(each => each === value)

/** Reads an address; what nobody can have chosen is left out, so that an old or mistyped link still shows a list. */
export const readQuery = (search: URLSearchParams): Query => {
  const text = search.get('text')?.trim()
  const page = Number(search.get('pagina') ?? '1')
  const slug = (name: string) => search.get(name)?.match(/^[a-z0-9-]{2,60}$/)?.[0]
  return {
    text: text || undefined,
    theme: slug('theme'),
    municipality: slug('municipality'),
    village: slug('village'),
    state: one(publicStates, search.get('state')),
    sort: one(sorts, search.get('sort')) ?? (text ? 'best' : 'newest'),
    page: Number.isInteger(page) && page >= 1 && page <= 2000 ? page : 1,
  }
}

/** The address of the list with some things changed; `undefined` takes a filter away. Starts at the first page. */
export const listAddress = (
  search: URLSearchParams,
  change: Partial<Record<Narrowing | 'sort', string | undefined>>,
): string => {
  const next = new URLSearchParams(search)
  next.delete('pagina')
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return `/ideeen${next.size > 0 ? `?${next}` : ''}`
}

/** The filters of the open address, and addresses with one of them changed. */
export const useQueryOfList = () => {
  const [search] = useSearchParams()
  const query = readQuery(search)
  return { query, to: (change: Parameters<typeof listAddress>[1]) => listAddress(search, change) }
}
