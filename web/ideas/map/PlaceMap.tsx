import { lazy, Suspense, useState } from 'react'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { TileMap } from '../../ui/map/TileMap.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import { type Query, useQueryOfList } from '../list/query.ts'
import * as nl from '../nl.ts'

const StreetMap = lazy(() => import('./StreetMap.tsx').then(map => ({ default: map.StreetMap })))

/** The same ideas by place: our own tiles, always there; a real map for who wants it and has a connection. */
export const PlaceMap = ({ query }: { query: Query }) => {
  const text = useText({ nl, en }).map
  const language = useLanguage()
  const { to } = useQueryOfList()
  const [wanted, setWanted] = useState(false)
  const [failed, setFailed] = useState(false)
  const { page, municipality, village, ...rest } = query
  const counted = useAsk(catalogue.mapIdeas, rest, { keepOld: true }).data
  const count = (slug: string) => counted?.municipalities[slug] ?? 0
  const street = wanted && !failed
  const choose = (map: boolean) => {
    setWanted(map)
    setFailed(false)
  }
  return (
    <section id="kaart" className="naober-place-map" aria-labelledby="kaart-kop" tabIndex={-1}>
      <div className="naober-place-map__head">
        <h2 id="kaart-kop">{text.title}</h2>
        <fieldset className="naober-place-map__switch naober-no-print">
          <legend className="naober-hidden">{text.look}</legend>
          <Button pressed={!street} onClick={() => choose(false)}>
            {text.asTiles}
          </Button>
          <Button pressed={street} onClick={() => choose(true)}>
            {text.asMap}
          </Button>
        </fieldset>
      </div>
      {failed && (
        <Notice kind="waiting" live>
          <p>{text.failed}</p>
        </Notice>
      )}
      {street ? (
        <Suspense fallback={<Loading rows={1} tall="page" />}>
          <StreetMap
            counts={counted?.villages ?? {}}
            here={village}
            addressOf={slug => to({ village: slug, municipality: undefined })}
            onFail={() => setFailed(true)}
          />
        </Suspense>
      ) : (
        <TileMap
          label={text.tiles}
          here={municipality}
          to={one => to({ municipality: one.slug, village: undefined })}
          note={one => (counted ? countText(language, count(one.slug), text.count) : '…')}
          weight={one => count(one.slug)}
        />
      )}
      {(municipality || village) && (
        <p>
          <Link to={to({ municipality: undefined, village: undefined })}>{text.everywhere}</Link>
        </p>
      )}
    </section>
  )
}
