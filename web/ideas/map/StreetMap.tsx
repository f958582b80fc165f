import 'leaflet/dist/leaflet.css'
import './street-map.css'
import * as leaflet from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { villageOf, villages } from '../../../functions/villages/rules.ts'
import { countText } from '../../text/format.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { boundaries } from './boundaries.ts'
import { dotFor } from './dots.ts'

const tiles = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png'
const drenthe = leaflet.latLngBounds(villages.map(one => [one.lat, one.lon]))

/** The first tile decides: without it there is no map to look at, and the tiles of our own take over. */
const background = (map: leaflet.Map, onFail: () => void): void => {
  const layer = leaflet.tileLayer(tiles, { minZoom: 7, maxZoom: 15 })
  let arrived = false
  layer.on('tileload', () => {
    arrived = true
  })
  layer.on('tileerror', () => {
    if (!arrived) onFail()
  })
  layer.addTo(map)
}

const lines = async (map: leaflet.Map, signal: AbortSignal): Promise<void> => {
  const shapes = await boundaries(signal)
  if (!shapes || signal.aborted) return
  leaflet.geoJSON(shapes, { interactive: false, style: { className: 'naober-boundary' } }).addTo(map)
}

type Props = {
  counts: Record<string, number>
  here: string | undefined
  addressOf: (village: string) => string
  onFail: () => void
}

/** Drenthe with a dot per village. The code and the pictures come only when somebody opens it. */
export const StreetMap = ({ counts, here, addressOf, onFail }: Props) => {
  const text = useText({ nl, en }).map
  const language = useLanguage()
  const address = useAddress()
  const navigate = useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<leaflet.Map>()
  const told = useRef({ onFail, addressOf })
  useEffect(() => {
    told.current = { onFail, addressOf }
  })

  useEffect(() => {
    if (!box.current) return
    const made = leaflet.map(box.current, { zoomControl: false, attributionControl: false, scrollWheelZoom: false })
    const gone = new AbortController()
    leaflet.control.zoom({ zoomInTitle: text.closer, zoomOutTitle: text.further }).addTo(made)
    made.fitBounds(drenthe)
    background(made, () => told.current.onFail())
    void lines(made, gone.signal)
    setMap(made)
    return () => {
      gone.abort()
      made.remove()
    }
  }, [text])

  useEffect(() => {
    if (!map) return
    const layer = leaflet.layerGroup().addTo(map)
    for (const [village, count] of Object.entries(counts)) {
      const name = text.dot(villageOf(village)?.name ?? village, countText(language, count, text.count))
      const open = () => void navigate(address(told.current.addressOf(village)), { preventScrollReset: true })
      dotFor({ village, count, name, here: village === here }, open)?.addTo(layer)
    }
    return () => {
      layer.remove()
    }
  }, [map, counts, here, text, language, address, navigate])

  return (
    <figure className="naober-street-map">
      <section ref={box} className="naober-street-map__box" aria-label={text.whole} />
      <figcaption className="naober-small naober-soft">{text.background}</figcaption>
    </figure>
  )
}
