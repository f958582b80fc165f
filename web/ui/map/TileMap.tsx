import './tile-map.css'
import { type Municipality, municipalities } from '../../../functions/villages/rules.ts'
import { Link } from '../frame/Link.tsx'

type Props = {
  label: string
  /** Where the tile of a municipality leads. */
  to: (municipality: Municipality) => string
  /** What stands under the name, such as `12 ideeën`. */
  note: (municipality: Municipality) => string
  /** A number that colours the tile deeper; the note says the same in words. */
  weight: (municipality: Municipality) => number
  /** Slug of the municipality that is open now. */
  here?: string | undefined
}

const deepest = 4

/** The twelve municipalities as tiles, each about where it lies; always there, also without network. */
export const TileMap = ({ label, to, note, weight, here }: Props) => {
  const most = Math.max(1, ...municipalities.map(weight))
  return (
    <nav aria-label={label}>
      <ul className="naober-tiles naober-plain-list">
        {municipalities.map(one => (
          <li key={one.slug} className={`naober-tiles__place naober-tiles__place--${one.column}-${one.row}`}>
            <Link
              to={to(one)}
              className={`naober-tile naober-tile--${Math.ceil((weight(one) / most) * deepest)}`}
              aria-current={one.slug === here ? 'true' : undefined}
            >
              <span className="naober-tile__name">{one.name}</span>
              <span className="naober-tile__note">{note(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
