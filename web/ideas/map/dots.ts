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
  // Leaflet makes the dot a button that takes the focus, but answers its keys only when it has a popup.
  marker.on('add', () => {
    const button = marker.getElement()
    button?.setAttribute('aria-label', name)
    button?.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      open()
    })
  })
  return marker
}
