import { stringify } from 'csv-stringify/sync'
import { Feed } from 'feed'
import type { Line } from '../ideas/idea.ts'
import { municipalityOf, villageOf } from '../villages/rules.ts'

/** Lambda answers with at most 6 MB; this many lines stay well below it. */
export const mostInFile = 5000

const linkTo = (origin: string, id: string): string => `${origin}/ideeen/${id}`

/** Columns of the open data; names and order are promised to whoever builds on them. */
const fieldsOf = (idea: Line, origin: string) => ({
  id: idea.id,
  titel: idea.title,
  begin: idea.start,
  thema: idea.theme ?? '',
  gemeente: municipalityOf(idea.municipality)?.name ?? idea.municipality,
  dorp: villageOf(idea.village)?.name ?? idea.village,
  stand: idea.state,
  antwoord_van: idea.desk,
  sinds: idea.at,
  antwoord_voor: idea.answerBy ?? '',
  beantwoord: idea.answeredAt ?? '',
  steun: idea.supports,
  nodig: idea.needs.join(', '),
  adres: linkTo(origin, idea.id),
})

/** For Dutch Excel: semicolons, a byte order mark, and no cell that starts a formula. */
export const csvOf = (ideas: readonly Line[], origin: string): string => {
  const rows = ideas.map(idea => fieldsOf(idea, origin))
  const columns = ['id', 'titel', 'begin', 'thema', 'gemeente', 'dorp', 'stand', 'antwoord_van', 'sinds']
  columns.push('antwoord_voor', 'beantwoord', 'steun', 'nodig', 'adres')
  return stringify(rows, { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })
}

/** Each idea as a point in the middle of its village (WGS 84), never at a home. */
export const geojsonOf = (ideas: readonly Line[], origin: string): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: ideas.flatMap(idea => {
      const village = villageOf(idea.village)
      if (!village) return []
      const geometry = { type: 'Point', coordinates: [village.lon, village.lat] }
      return [{ type: 'Feature', id: idea.id, geometry, properties: fieldsOf(idea, origin) }]
    }),
  })

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** Feed readers take titles and summaries for HTML; what a person typed must stay text. XML knows no control characters. */
const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, sign => signs[sign] ?? '').replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')

/** The ideas as an Atom feed; `self` is the address of the feed itself. */
export const atomOf = (ideas: readonly Line[], origin: string, self: string): string => {
  const [newest] = ideas
  const feed = new Feed({
    id: self,
    title: 'Naoberplein: nieuwe ideeën',
    description: 'Ideeën van inwoners van Drenthe',
    link: `${origin}/ideeen`,
    language: 'nl',
    updated: new Date(newest?.at ?? 0),
    feedLinks: { atom: self },
    author: { name: 'Naoberplein' },
  })
  for (const idea of ideas) {
    const place = villageOf(idea.village)?.name ?? idea.village
    const link = linkTo(origin, idea.id)
    feed.addItem({
      id: link,
      link,
      title: asHtml(`${idea.title} (${place})`),
      description: asHtml(idea.start),
      date: new Date(idea.at),
    })
  }
  return feed.atom1()
}
