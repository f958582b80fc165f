import * as z from 'zod/mini'
import type { Issue } from '../http/problem.ts'

/** Ten thousand million euro, in cents: sums of all projects stay whole numbers that a computer counts exactly. */
const mostCents = 1_000_000_000_000
const mostScore = 1_000_000
const mostProjects = 2_000

const fault = (otherwise: string) => (issue: { input?: unknown }) => (issue.input === undefined ? 'missing' : otherwise)
const text = z.string({ error: fault('not-text') }).check(z.minLength(1, 'empty'), z.maxLength(200, 'too-long'))
const cents = z.int({ error: fault('not-whole') }).check(z.nonnegative('negative'), z.maximum(mostCents, 'too-large'))
const pot = z.int({ error: fault('not-whole') }).check(z.nonnegative('negative'))

const project = z.object(
  {
    id: text,
    theme: text,
    tranche: z.literal([2, 3], { error: fault('not-a-tranche') }),
    /** What is asked of the agenda, in cents. */
    ask: cents,
    /** The experts' weighed score; counts to six decimals. */
    score: z
      .number({ error: fault('not-a-number') })
      .check(z.nonnegative('negative'), z.maximum(mostScore, 'too-large')),
    /** Who supports it, one name or pseudonym per person. */
    supporters: z.optional(z.array(text, { error: fault('not-a-list') })),
  },
  { error: fault('not-an-object') },
)

/** What the shortlist is made from: projects, a ceiling per theme, and the money of tranches 2 and 3, all in cents. */
export const scenario = z.object(
  {
    projects: z.array(project, { error: fault('not-a-list') }).check(z.maxLength(mostProjects, 'too-many')),
    ceilings: z.record(z.string(), pot, { error: fault('not-an-object') }),
    key: z.object({ '2': pot, '3': pot }, { error: fault('not-an-object') }),
  },
  { error: fault('not-an-object') },
)
export type Scenario = z.output<typeof scenario>
export type Project = z.output<typeof project>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const twice = (values: readonly unknown[], field: (at: number) => string): Issue[] => {
  const seen = new Set<unknown>()
  return values.flatMap((value, at) => {
    if (typeof value !== 'string' || value === '') return []
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ field: field(at), code: 'twice' }] : []
  })
}

/** What only shows when the parts are laid beside each other; looks at whatever can be read. */
const across = (input: Record<string, unknown>): Issue[] => {
  const rows = Array.isArray(input.projects) ? input.projects.map(each => (isRecord(each) ? each : {})) : []
  const ceilings = isRecord(input.ceilings) ? input.ceilings : undefined
  const key = isRecord(input.key) ? input.key : {}
  return [
    ...twice(
      rows.map(({ id }) => id),
      at => `projects.${at}.id`,
    ),
    ...rows.flatMap(({ theme, supporters }, at): Issue[] => [
      ...(ceilings && typeof theme === 'string' && theme !== '' && !Object.hasOwn(ceilings, theme)
        ? [{ field: `projects.${at}.theme`, code: 'unknown-theme' }]
        : []),
      ...(Array.isArray(supporters) ? twice(supporters, who => `projects.${at}.supporters.${who}`) : []),
    ]),
    ...Object.keys(key)
      .filter(tranche => tranche !== '2' && tranche !== '3')
      .map(tranche => ({ field: `key.${tranche}`, code: 'not-a-tranche' })),
  ]
}

/** Reads a scenario, or names everything that is wrong with it at once, each with its dotted path. */
export const readScenario = (
  input: unknown,
): { scenario: Scenario; issues: [] } | { scenario?: never; issues: Issue[] } => {
  const read = scenario.safeParse(input)
  const issues = (read.error?.issues ?? []).map(
    ({ path, message }): Issue => ({
      field: path.map(String).join('.'),
      code: message,
      ...(message === 'too-large' ? { limit: path.at(-1) === 'score' ? mostScore : mostCents } : {}),
    }),
  )
  const all = [...issues, ...(isRecord(input) ? across(input) : [])]
  return read.success && all.length === 0 ? { scenario: read.data, issues: [] } : { issues: all }
}
