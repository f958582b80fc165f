import * as z from 'zod/mini'

const sentence = z.object({ nl: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
const cents = z.int().check(z.nonnegative())
const year = z.int().check(z.gte(2000), z.lte(2100))

/** A part of the agenda with its own goal and ceiling; `icon` is the word for the line drawing that goes with it. */
export const theme = z.object({
  slug: z.string(),
  icon: z.enum(['bus', 'house', 'book', 'heart', 'hands', 'school']),
  name: sentence,
  short: sentence,
  goal: sentence,
  ideasBudget: cents,
  totalBudget: cents,
  projects: z.array(z.object({ slug: z.string(), name: sentence, budget: cents })),
})
export type Theme = z.output<typeof theme>

/** Everything of one round that can differ from year to year; all amounts in cents. */
export const agenda = z.object({
  round: z.string(),
  source: sentence,
  currency: z.literal('EUR'),
  years: z.object({ from: year, to: year }),
  themes: z.array(theme),
  totals: z.object({ ideas: cents, projects: cents, all: cents }),
  distributionKey: z.object({ elaboratedIdeas: cents, innovationsAndExperiments: cents }),
  villageInitiatives: z.object({ name: sentence, perYear: cents, years: z.array(year) }),
  villageHalls: z.object({
    name: sentence,
    perHall: cents,
    expectedHalls: z.int(),
    experiments: cents,
    years: z.array(year),
  }),
  tranches: z.array(z.object({ id: z.int(), name: sentence })),
  features: z.array(z.object({ id: z.enum(['impact', 'experimental', 'orphan']), name: sentence })),
  criteria: z.array(z.object({ id: z.string(), group: z.enum(['process', 'content', 'finance']), text: sentence })),
  supportOrganisations: z.array(z.string()),
})
export type Agenda = z.output<typeof agenda>

type Money = Pick<Theme, 'ideasBudget' | 'totalBudget'> & { projects: readonly { budget: number }[] }

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** Cents of a theme that are already bound to projects of the province (tranche 1). */
export const committed = (of: Money): number => sum(of.projects.map(project => project.budget))

/** Cents of a theme still free for ideas and experiments (tranches 2 and 3); negative when its projects pass the ceiling. */
export const free = (of: Money): number => of.totalBudget - committed(of)

/** Cents kept for ideas and experiments over all themes. */
export const ideasTotal = (themes: readonly Money[]): number => sum(themes.map(each => each.ideasBudget))

/** Cents bound to projects of the province over all themes. */
export const projectsTotal = (themes: readonly Money[]): number => sum(themes.map(committed))

/** Cents of the whole agenda: the ceilings of all themes together. */
export const agendaTotal = (themes: readonly Money[]): number => sum(themes.map(each => each.totalBudget))

/** Whether every theme's ceiling is exactly its projects plus what it keeps for ideas. */
export const addsUp = (themes: readonly Money[]): boolean => themes.every(each => free(each) === each.ideasBudget)
