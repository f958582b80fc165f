import type { Opinion } from '../../functions/advices/rules.ts'

const opinions: Record<Opinion | 'open', { name: string; short: string }> = {
  for: { name: 'Voor', short: 'voor' },
  condition: { name: 'Voor, met een voorwaarde', short: 'met voorwaarde' },
  against: { name: 'Tegen', short: 'tegen' },
  none: { name: 'Geen belang', short: 'geen belang' },
  open: { name: 'Nog niets gezegd', short: 'niets gezegd' },
}

/** The words of the advice round that everybody reads. */
export const nl = {
  opinions,
  title: (round: string) => `Advies van gemeenten: ${round}`,
  above: 'Naar de ronde',
  lead: 'De twaalf gemeenten hebben per project gezegd wat zij ervan vinden en vanaf welk jaar zij kunnen beginnen. De provincie weegt dit mee in het jaarplan.',
  notYetTitle: 'Nog niet openbaar',
  notYet: (date: string) =>
    `De gemeenten kunnen hun advies nog geven of veranderen. Vanaf ${date} leest u hier wat zij hebben gezegd.`,
  notYetAtAll: 'In deze ronde is nog geen advies aan de gemeenten gevraagd.',
  none: 'Er zijn geen projecten om over te adviseren',
  noneHelp: 'Zodra er een voorselectie of een ingediende aanvraag is, staat die hier.',
  map: 'Gemeenten en projecten',
  mapLead: 'Elk vakje is een advies. De tekens zeggen wat het is, ook zonder kleur.',
  mapCaption: 'Advies per project en per gemeente',
  project: 'Project',
  heardHead: 'Gehoord',
  heard: (given: number, of: number) => `${given} van ${of} gehoord`,
  ofMunicipality: (given: number, of: number) => `${given} van ${of}`,
  whole: (given: number, of: number, all: number) =>
    given === of
      ? `Alle ${of} gemeenten zijn over alle ${all} projecten gehoord.`
      : `${given} van de ${of} gemeenten zijn over alle ${all} projecten gehoord.`,
  from: (year: number) => `vanaf ${year}`,
  starts: (year: number) => `begint in ${year}`,
  list: 'Per project: wat gemeenten zeiden',
  filters: 'Kies wat u ziet',
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  order: 'Volgorde',
  orders: {
    naam: 'Op naam',
    voor: 'Meeste gemeenten voor',
    voorwaarde: 'Meeste voorwaarden',
    tegen: 'Meeste gemeenten tegen',
  },
  asked: 'Gevraagd',
  startTitle: 'Wie begint wanneer',
  startLead:
    'Niet iedereen kan tegelijk beginnen. Niemand begint eerder dan de gemeente zelf wil, en de starts zijn zo gelijk mogelijk over de jaren verdeeld.',
  noStarts: 'De provincie heeft de startjaren nog niet vastgelegd.',
  startChart: 'Starts per jaar, alle projecten samen',
  startCount: { one: 'start', other: 'starts' },
  startTable: 'Startjaar per project en gemeente',
  year: 'Jaar',
  noPlace: 'nog geen plek',
  data: 'Download als open data',
  csv: 'CSV voor Excel',
  json: 'JSON',
}
