import { municipalityOf, type Village } from '../../functions/villages/rules.ts'

const byteOrderMark = '\uFEFF'

/** Places as CSV for a Dutch spreadsheet: semicolons, UTF-8 with byte order mark. Names hold neither semicolon nor quote. */
export const placesCsv = (head: string, places: readonly Village[], kindOf: (village: Village) => string): string => {
  const rows = places.map(place => {
    const municipality = municipalityOf(place.municipality)
    return [place.name, kindOf(place), municipality?.name, municipality?.code, place.lat, place.lon].join(';')
  })
  return `${byteOrderMark}${[head, ...rows].join('\r\n')}\r\n`
}
