import type { Advice } from '../../functions/advices/rules.ts'
import { useText } from '../text/language.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Picture, Row } from './picture.ts'
import { Sign } from './Sign.tsx'

/** What an advice is, in words: `Voor, vanaf 2027`. */
export const useSaid = (): ((advice: Advice | undefined) => string) => {
  const text = useText({ nl, en })
  return advice =>
    [text.opinions[advice?.opinion ?? 'open'].name, advice?.fromYear && text.from(advice.fromYear)]
      .filter(Boolean)
      .join(', ')
}

/** What each sign means. */
export const Signs = () => {
  const text = useText({ nl, en })
  return (
    <ul className="naober-plain-list naober-signs">
      {(['for', 'condition', 'against', 'none', 'open'] as const).map(one => (
        <li key={one}>
          <Sign of={one} /> {text.opinions[one].name}
        </li>
      ))}
    </ul>
  )
}

type Props = { rows: readonly Row[]; municipalities: Picture['municipalities'] }

/** Municipalities × projects: a table whose cells are drawn. On a phone the list takes its place. */
export const HeatMap = ({ rows, municipalities }: Props) => {
  const text = useText({ nl, en })
  const said = useSaid()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="naober-heat" aria-label={text.mapCaption} tabIndex={0}>
      <table>
        <caption className="naober-hidden">{text.mapCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.project}</th>
            {municipalities.map(({ slug }) => (
              <th key={slug} scope="col" className="naober-heat__place">
                <span>{municipalityName(slug)}</span>
              </th>
            ))}
            <th scope="col">{text.heardHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.project.id}>
              <th scope="row" lang="nl">
                {row.project.title}
              </th>
              {municipalities.map(({ slug }) => {
                const advice = row.by.get(slug)
                return (
                  <td key={slug} title={`${municipalityName(slug)}: ${said(advice)}`}>
                    <Sign of={advice?.opinion ?? 'open'} />
                    <span className="naober-hidden">{said(advice)}</span>
                  </td>
                )
              })}
              <td className="naober-heat__count">{text.ofMunicipality(row.given, municipalities.length)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.heardHead}</th>
            {municipalities.map(({ slug, given, of }) => (
              <td key={slug} className="naober-heat__sum">
                {given}
                <span className="naober-heat__of"> / {of}</span>
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
