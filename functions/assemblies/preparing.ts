import type { Highs } from 'highs'
import { prepare } from '../lottery/prepare.ts'
import type { Ask } from '../lottery/quotas.ts'
import { inWords } from '../lottery/words.ts'
import type { Category } from './plan.ts'
import type { DrawFileContent, StoredDraw } from './stored.ts'

type Result = Pick<StoredDraw, 'state' | 'people' | 'kinds' | 'panels' | 'chances' | 'says' | 'nearest'>

/** The same ask with names instead of ids, for sentences that people read. */
const named = (categories: readonly Category[], language: 'nl' | 'en') => {
  const of = new Map(categories.map(each => [each.id, each]))
  return {
    category: (id: string): string => of.get(id)?.name[language] ?? id,
    feature: (id: string, feature: string): string =>
      of.get(id)?.options.find(option => option.id === feature)?.name[language] ?? feature,
  }
}

/** What comes of preparing: the panels one of which will be drawn, or why there are none and what would do. */
export const preparedFrom = async (
  highs: Highs,
  categories: readonly Category[],
  ask: Ask,
  number?: number,
): Promise<{ file?: DrawFileContent; result: Result }> => {
  const made = await prepare(highs, ask, number === undefined ? {} : { panels: number })
  const people = ask.pool.length
  if ('relaxation' in made) {
    const { relaxation } = made
    const sentences = (language: 'nl' | 'en'): string[] => {
      const { category, feature } = named(categories, language)
      const shortages = relaxation.shortages.map(each => ({
        ...each,
        category: category(each.category),
        feature: feature(each.category, each.feature),
      }))
      return inWords({ ...relaxation, shortages }, language)
    }
    const en = sentences('en')
    const says = sentences('nl').map((nl, at) => ({ nl, en: en[at] ?? nl }))
    const { size, quotas } = relaxation.ask
    const nearest = {
      size,
      quotas: quotas.map(({ category, feature, min, max }) => ({ category, feature, min, max })),
    }
    return { result: { state: 'impossible', people, says, nearest } }
  }
  const { chances, panels, kinds } = made.prepared
  const file = {
    pool: ask.pool.map(each => ({ ...each, features: { ...each.features } })),
    panels: panels.map(panel => [...panel]),
    chances: chances.map(chance => Math.round(chance * 1e9) / 1e9),
  }
  const range = { least: Math.min(...file.chances), most: Math.max(...file.chances) }
  return { file, result: { state: 'ready', people, kinds, panels: panels.length, chances: range, says: [] } }
}
