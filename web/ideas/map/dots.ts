import * as leaflet from 'leaflet'
import { villageOf } from '../../../functions/villages/rules.ts'

/** Four sizes, so that twice as many ideas look like more without hiding the neighbours. */
const sizeOf = (count: number): number => Math.min(4, 1 + Math.floor(Math.log2(count)))
const pixels = [0, 26, 32, 40, 50] as const

type Dot = { village: string; count: number; name: string; here: boolean }

/** One village as a round button on the map: reachable by Tab, named, and opened with Enter or a tap. */
export const dotFor = ({ village, count, name, here }: Dot, open: () => void): leaflet.Marker | undefined => {
  const place = villageOf(village)
  if (!place || count < 1) return undefined
  const size = sizeOf(count)
  const face = document.createElement('span')
  face.textContent = String(count)
  const side = pixels[size] ?? pixels[1]
  const icon = leaflet.divIcon({
    className: `naober-dot naober-dot--${size}${here ? ' naober-dot--here' : ''}`,
    html: face,
    iconSize: [side, side],
  })
  const marker = leaflet.marker([place.lat, place.lon], { icon, title: name, riseOnHover: true })
  marker.on('click', open)
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', name))
  return marker
}
