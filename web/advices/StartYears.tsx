import { wishesOf } from '../../functions/advices/rules.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Picture, PictureProject } from './picture.ts'

type Props = { picture: Pick<Picture, 'projects' | 'advices'>; starts: Picture['planned']['starts'] }

/** Bars of how many start in each year, with the year and the number in words beside them. */
const Bars = ({ counts }: { counts: readonly (readonly [number, number])[] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return (
    <figure className="naober-bars">
      <figcaption>{text.startChart}</figcaption>
      {counts.map(([year, count]) => (
        <div key={year} className="naober-bars__row naober-start-bars">
          <span>{year}</span>
          <svg width="100%" height="18" aria-hidden="true" focusable="false">
            <rect className="naober-bar__ground" width="100%" height="18" rx="4" />
            <rect className="naober-start-bars__part" width={`${(count / most) * 100}%`} height="18" rx="4" />
          </svg>
          <span>{countText(language, count, text.startCount)}</span>
        </div>
      ))}
    </figure>
  )
}

/** In which year who starts: bars per year, and the table of every project. */
export const StartYears = ({ picture, starts }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const wishes = Map.groupBy(wishesOf(picture.advices, picture.projects), wish => wish.application)
  const all = Object.values(starts).flatMap(own => Object.values(own))
  const years = [...new Set(all)].toSorted()
  const names = (slugs: readonly string[]) =>
    slugs
      .map(municipalityName)
      .toSorted((one, other) => one.localeCompare(other, 'nl'))
      .join(', ')
  const inYear = ({ id }: PictureProject, year: number) =>
    Object.entries(starts[id] ?? {}).flatMap(([slug, of]) => (of === year ? [slug] : []))
  const without = ({ id }: PictureProject) =>
    (wishes.get(id) ?? []).flatMap(({ municipality }) => (starts[id]?.[municipality] ? [] : [municipality]))
  const columns: Column<PictureProject>[] = [
    {
      id: 'project',
      head: text.project,
      cell: project => <span lang="nl">{project.title}</span>,
      sort: project => project.title,
    },
    ...years.map(year => ({
      id: String(year),
      head: String(year),
      cell: (project: PictureProject) => names(inYear(project, year)),
      sort: (project: PictureProject) => -inYear(project, year).length,
    })),
    ...(picture.projects.some(project => without(project).length > 0)
      ? [{ id: 'none', head: text.noPlace, cell: (project: PictureProject) => names(without(project)) }]
      : []),
  ]
  const rows = picture.projects.filter(project => wishes.has(project.id))
  return (
    <>
      <Bars counts={years.map(year => [year, all.filter(of => of === year).length] as const)} />
      <div className="naober-start-table">
        <DataTable
          caption={`${text.startTable} (${countText(language, all.length, text.startCount)})`}
          rows={rows}
          rowKey={each => each.id}
          columns={columns}
          dense
        />
      </div>
    </>
  )
}
