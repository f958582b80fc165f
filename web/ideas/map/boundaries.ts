import { municipalities } from '../../../functions/villages/rules.ts'

const service = 'https://service.pdok.nl/cbs/gebiedsindelingen/2025/wfs/v1_0'

const filter = `<Filter xmlns="http://www.opengis.net/fes/2.0"><Or>${municipalities
  .map(
    one =>
      `<PropertyIsEqualTo><ValueReference>statcode</ValueReference><Literal>${one.code}</Literal></PropertyIsEqualTo>`,
  )
  .join('')}</Or></Filter>`

/**
 * The boundaries of the twelve municipalities as GeoJSON (CBS and Kadaster by way of PDOK, CC BY 4.0).
 * Nothing when the service does not answer: the map is complete without lines.
 */
export const boundaries = async (signal: AbortSignal): Promise<GeoJSON.FeatureCollection | undefined> => {
  const query = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: 'gemeente_gegeneraliseerd',
    outputFormat: 'application/json',
    srsName: 'EPSG:4326',
    filter,
  })
  const answer = await fetch(`${service}?${query}`, { signal }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const read: unknown = await answer.json().catch(() => undefined)
  return isCollection(read) ? read : undefined
}

const isCollection = (read: unknown): read is GeoJSON.FeatureCollection =>
  typeof read === 'object' && read !== null && 'features' in read && Array.isArray(read.features)
