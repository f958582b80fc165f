import { stringify } from 'csv-stringify/sync'
import type { Starts } from './plan.ts'
import type { Advice } from './rules.ts'

type Picture = {
  round: { id: string }
  projects: readonly { id: string; title: string; theme: string }[]
  municipalities: readonly { slug: string }[]
  advices: readonly Advice[]
  planned: { starts: Starts }
}

/** A line per project and municipality, also where nothing was said. */
const rowsOf = ({ round, projects, municipalities, advices, planned }: Picture) => {
  const said = new Map(advices.map(advice => [`${advice.application} ${advice.municipality}`, advice]))
  return projects.flatMap(({ id, title, theme }) =>
    municipalities.map(({ slug }) => {
      const advice = said.get(`${id} ${slug}`)
      return {
        ...{ round: round.id, project: id, title, theme, municipality: slug },
        opinion: advice?.opinion ?? '',
        condition: advice?.condition ?? '',
        reason: advice?.reason ?? '',
        from_year: advice?.fromYear ?? '',
        start_year: planned.starts[id]?.[slug] ?? '',
        said_at: advice?.at ?? '',
      }
    }),
  )
}

const columns = [
  ...['round', 'project', 'title', 'theme', 'municipality', 'opinion'],
  ...['condition', 'reason', 'from_year', 'start_year', 'said_at'],
]

/** The advice round as Dutch Excel reads it; a cell that begins like a formula is never run. */
export const advicesCsv = (picture: Picture): string =>
  stringify(rowsOf(picture), { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })
