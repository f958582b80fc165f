import * as z from 'zod/mini'
import file from './villages.json' with { type: 'json' }

export const municipality = z.object({
  code: z.string().check(z.regex(/^GM\d{4}$/)),
  slug: z.string(),
  name: z.string(),
  /** Slug of the main place. */
  main: z.string(),
  /** Place on the tile map, north up, from 0. */
  column: z.int().check(z.nonnegative()),
  row: z.int().check(z.nonnegative()),
  inhabitants: z.int(),
})
export type Municipality = z.output<typeof municipality>

export const kinds = ['town', 'village', 'ward'] as const

/** The file keeps a place as a row (slug, name, latitude, longitude, kind) so that it stays light in the browser. */
const row = z.tuple([z.string(), z.string(), z.number(), z.number(), z.enum(kinds)])

export const register = z.object({
  source: z.string(),
  municipalities: z.array(municipality),
  villages: z.record(z.string(), z.array(row)),
})

export type Village = {
  slug: string
  name: string
  /** Slug of its municipality. */
  municipality: string
  /** Degrees, WGS 84. */
  lat: number
  lon: number
  kind: (typeof kinds)[number]
}

/** The platform's own file, held against its shape by a test, so that no browser has to carry the shape. */
const read = file as unknown as z.output<typeof register>

/** Whom the places and coordinates come from; to be shown with every map. */
export const attribution = read.source

export const municipalities: readonly Municipality[] = read.municipalities

export const villages: readonly Village[] = Object.entries(read.villages).flatMap(([of, rows]) =>
  rows.map(([slug, name, lat, lon, kind]) => ({ slug, name, municipality: of, lat, lon, kind })),
)

const villageBySlug = new Map(villages.map(each => [each.slug, each]))
const municipalityBySlug = new Map(municipalities.map(each => [each.slug, each]))

/** The village, town or ward with this slug. */
export const villageOf = (slug: string): Village | undefined => villageBySlug.get(slug)

/** The municipality with this slug. */
export const municipalityOf = (slug: string): Municipality | undefined => municipalityBySlug.get(slug)

/** All places of a municipality by name; none for an unknown one. */
export const villagesIn = (of: string): readonly Village[] => villages.filter(each => each.municipality === of)

const earthRadius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points as the crow flies (haversine). */
export const distance = (a: Pick<Village, 'lat' | 'lon'>, b: Pick<Village, 'lat' | 'lon'>): number => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon)
  return 2 * earthRadius * Math.asin(Math.sqrt(chord))
}
