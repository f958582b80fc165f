import { dateNl, moneyNl } from '../notices/letters-nl.ts'
import { type PlanDocument, type PlanProject, planYear } from '../plans/plan.ts'
import { dateOf } from '../terms/rules.ts'
import { municipalityOf } from '../villages/rules.ts'
import { changesNl, planNl as nl } from './words-nl.ts'

const said = (at: string): string => dateNl(dateOf(at))
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

const heardOf = ({ advice }: PlanProject): string[] => {
  if (!advice) return []
  const { opinions, heard } = nl.project
  const parts = (['for', 'condition', 'against', 'none'] as const)
    .filter(opinion => advice[opinion] > 0)
    .map(opinion => `${advice[opinion]} ${opinions[opinion]}`)
  const conditions = advice.conditions.map(
    ({ municipality, text }) => `${municipalityOf(municipality)?.name ?? municipality}: ${text}`,
  )
  return [heard(parts.join(', ')), ...conditions]
}

const projectOf = (project: PlanProject) => {
  const { title, summary, applicant, partners, municipalities, taken, amount, ask, startYear, reason } = project
  const where = municipalities.map(slug => municipalityOf(slug)?.name ?? slug).join(', ')
  const asked = nl.project.asked(moneyNl(ask))
  const granted = amount < ask ? `${moneyNl(amount)} ${asked}` : moneyNl(amount)
  return {
    title,
    summary,
    amount: moneyNl(amount),
    rows: [
      [nl.project.who, [applicant, ...partners].join(', ')],
      ...(where ? [[nl.project.where, where]] : []),
      [nl.project.amount, taken ? granted : asked],
      ...(taken ? [[nl.project.start, String(startYear)]] : []),
      ...(reason ? [[nl.project.why, reason]] : []),
    ],
    heard: heardOf(project),
  }
}

const themeOf = (theme: PlanDocument['themes'][number], projects: readonly PlanProject[]) => ({
  name: theme.name.nl,
  goal: theme.goal.nl,
  granted: nl.themes.granted(moneyNl(theme.granted), moneyNl(theme.ceiling)),
  /** How full the ceiling is, 0 to 1, for the drawing. */
  full: theme.ceiling === 0 ? 0 : Math.min(1, theme.granted / theme.ceiling),
  none: nl.themes.none,
  projects: projects.filter(project => project.taken && project.theme === theme.id).map(projectOf),
  own: { heading: nl.themes.own, rows: theme.provincial.map(({ name, amount }) => [name.nl, moneyNl(amount)]) },
})

const changesOf = ({ changes }: PlanDocument) => {
  if (!changes) return undefined
  const { since, list } = changes
  const line = ({ title, what, from = 0, to = 0 }: (typeof list)[number]) =>
    `${title}: ${changesNl[what](moneyNl, from, to)}.`
  return {
    heading: nl.changes.heading,
    since: nl.changes.since(nl.changes[since.kind](since.number), said(since.at)),
    list: list.length > 0 ? list.map(line) : [nl.changes.none],
  }
}

const leadOf = ({ projects, totals }: PlanDocument): string[] => {
  const taken = projects.filter(project => project.taken).length
  return [
    taken > 0 ? nl.lead(taken, moneyNl(totals.granted)) : nl.noProjects,
    nl.left(moneyNl(totals.left)),
    ...(totals.provincialCount > 0 ? [nl.provincial(totals.provincialCount, moneyNl(totals.provincial))] : []),
  ]
}

const sumsOf = ({ themes, tranches, totals }: PlanDocument) => ({
  heading: nl.sums.heading,
  head: nl.sums.head,
  rows: themes.map(({ name, ceiling, granted, provincial }) => [
    name.nl,
    ...[ceiling, granted, ceiling - granted, sum(provincial.map(project => project.amount))].map(moneyNl),
  ]),
  last: [nl.sums.all, ...[totals.ceiling, totals.granted, totals.left, totals.provincial].map(moneyNl)],
  total: nl.sums.total(moneyNl(totals.all)),
  key: {
    heading: nl.sums.key,
    head: nl.sums.keyHead,
    rows: tranches.map(({ name, key, granted }) => [name.nl, moneyNl(key), moneyNl(granted)]),
  },
})

/** What the PDF and the DOCX of a plan are filled with: the published document, in Dutch words. */
export const planSheet = (document: PlanDocument, hash: string) => {
  const { kind, number, round, by, at, note, source, themes, projects } = document
  const title = nl.title[kind](planYear(round.name.nl))
  return {
    title,
    above: source ? nl.above.taken(source.nl) : nl.above[kind](by.nl, said(at)),
    footer: nl.footer(title, number),
    lead: leadOf(document),
    note: note === '' ? [] : [note],
    sums: sumsOf(document),
    themes: themes.map(theme => themeOf(theme, projects)),
    notTaken: {
      heading: nl.notTaken.heading,
      none: projects.length > 0 ? nl.notTaken.none : nl.noProjects,
      projects: projects.filter(project => !project.taken).map(projectOf),
    },
    changes: changesOf(document),
    objection: kind === 'adopted' && projects.length > 0 ? nl.objection : '',
    seal: { ...nl.seal, hash },
  }
}
export type PlanSheet = ReturnType<typeof planSheet>
