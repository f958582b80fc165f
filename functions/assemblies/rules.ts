import { type Issue, no, type Verdict, yes } from '../http/problem.ts'
import { endOfDay, startOfDay } from '../terms/rules.ts'
import { municipalityOf, villageOf } from '../villages/rules.ts'
import { type Assembly, type Category, type Content, type PhaseId, phaseIds } from './plan.ts'

export type Answers = Readonly<Record<string, string>>
/** How many with one answer the panel wants. */
export type Wanted = { category: string; feature: string; min: number; max: number }

const termOf = ({ phases }: Pick<Content, 'phases'>, id: PhaseId): { from: string; until: string } => {
  const found = phases.find(phase => phase.id === id)
  return { from: startOfDay(found?.from ?? ''), until: endOfDay(found?.until ?? '') }
}

/** The phase that an assembly is in: the last that has begun. */
export const phaseAt = ({ phases }: Pick<Content, 'phases'>, now: string): PhaseId =>
  phases.findLast(({ from }) => startOfDay(from) <= now)?.id ?? 'prepare'

const placeFaults = ({ kind, place }: Content['area']): Issue[] => {
  if (kind === 'province') return []
  const known = kind === 'village' ? villageOf(place ?? '') : municipalityOf(place ?? '')
  return known ? [] : [{ field: 'area.place', code: 'unknown-place' }]
}

const phaseFaults = (phases: Content['phases']): Issue[] =>
  phaseIds.flatMap((id, at): Issue[] => {
    const [here, before] = [phases[at], phases[at - 1]]
    if (here?.id !== id) return [{ field: `phases.${at}`, code: 'unknown-id' }]
    if (here.until < here.from) return [{ field: `phases.${at}.until`, code: 'ends-before' }]
    return before && here.from < before.from ? [{ field: `phases.${at}.from`, code: 'begins-before' }] : []
  })

const categoryFaults = ({ options }: Category, at: number): Issue[] => {
  const shares = options.reduce((sum, each) => sum + (each.share ?? 0), 0)
  const free = options.some(each => each.share === undefined)
  const same = new Set(options.map(each => each.id)).size < options.length
  return [
    ...(shares > 1000 || (!free && shares < 990) ? [{ field: `categories.${at}`, code: 'not-whole' }] : []),
    ...(same ? [{ field: `categories.${at}`, code: 'twice' }] : []),
  ]
}

/** Everything that does not fit together in what a facilitator wrote. */
export const contentFaults = (content: Content): Issue[] => {
  const { area, phases, categories, answerBy, forgetOn } = content
  const last = phases.at(-1)?.until ?? ''
  const twice = new Set(categories.map(each => each.id)).size < categories.length
  return [
    ...placeFaults(area),
    ...phaseFaults(phases),
    ...categories.flatMap(categoryFaults),
    ...(twice ? [{ field: 'categories', code: 'twice' }] : []),
    ...(forgetOn < (phases[3]?.until ?? '') ? [{ field: 'forgetOn', code: 'begins-before' }] : []),
    ...(answerBy > last ? [{ field: 'answerBy', code: 'too-far' }] : []),
  ]
}

/** Whether people may sign up now: in its days, and not after the draw was prepared. */
export const mayRegister = (assembly: Pick<Assembly, 'phases'>, hasDraw: boolean, now: string): Verdict => {
  const { from, until } = termOf(assembly, 'register')
  if (now < from) return no('wrong-state', from)
  return now > until || hasDraw ? no('too-late') : yes
}

/** A draw is prepared once nobody can sign up any more. */
export const mayPrepare = (assembly: Pick<Assembly, 'phases'>, now: string): Verdict => {
  const { until } = termOf(assembly, 'register')
  return now > until ? yes : no('wrong-state', new Date(Date.parse(until) + 1000).toISOString())
}

/** Personal data goes on the day that was promised; DynamoDB forgets by epoch seconds. */
export const forgottenAt = ({ forgetOn }: Pick<Content, 'forgetOn'>): number =>
  Math.floor(Date.parse(endOfDay(forgetOn)) / 1000)

/** What is missing or unknown in somebody's answers. */
export const answerFaults = (categories: readonly Category[], answers: Answers): Issue[] =>
  categories.flatMap(({ id, options }): Issue[] => {
    const given = answers[id]
    if (given === undefined) return [{ field: `answers.${id}`, code: 'invalid_type' }]
    return options.some(option => option.id === given) ? [] : [{ field: `answers.${id}`, code: 'invalid_value' }]
  })

/** Only what was asked is kept. */
export const answersFrom = (categories: readonly Category[], answers: Answers): Record<string, string> =>
  Object.fromEntries(categories.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])))

/**
 * The numbers that follow from the shares: each share of the panel, rounded down or up. Without a share: any number.
 */
export const wantedFrom = (categories: readonly Category[], size: number): Wanted[] =>
  categories.flatMap(({ id: of, options }) => {
    const bound = (share: number | undefined): { min: number; max: number } =>
      share === undefined
        ? { min: 0, max: size }
        : { min: Math.floor((size * share) / 1000), max: Math.min(size, Math.ceil((size * share) / 1000)) }
    return options.map(({ id: feature, share }) => ({ category: of, feature, ...bound(share) }))
  })

/** Quotas that speak of what is not asked, ask more at least than at most, or more than there are places. */
export const wantedFaults = (categories: readonly Category[], wanted: readonly Wanted[], size: number): Issue[] => {
  const known = new Set(categories.flatMap(({ id, options }) => options.map(option => `${id} ${option.id}`)))
  const seen = new Set<string>()
  const faults = wanted.flatMap(({ category, feature, min, max }, at): Issue[] => {
    const key = `${category} ${feature}`
    if (!known.has(key) || seen.has(key)) return [{ field: `quotas.${at}`, code: 'unknown-id' }]
    seen.add(key)
    if (min > max) return [{ field: `quotas.${at}.max`, code: 'too_small', limit: min }]
    return min > size ? [{ field: `quotas.${at}.min`, code: 'too_big', limit: size }] : []
  })
  const missing = [...known].filter(key => !seen.has(key))
  return [...faults, ...(faults.length === 0 && missing.length > 0 ? [{ field: 'quotas', code: 'invalid_type' }] : [])]
}
