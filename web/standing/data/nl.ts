import type { Part } from '../Parts.tsx'

const parts: readonly Part[] = [
  {
    id: 'lijsten',
    title: 'Lijsten om te downloaden',
    says: [
      'Alles wat u op het plein kunt lezen, kunt u ook als bestand krijgen. De lijst is hoogstens een minuut oud.',
    ],
  },
  {
    id: 'zelf',
    title: 'Alleen wat u nodig hebt',
    says: [
      'Elk filter van de lijst werkt ook in het bestand. Zet bijvoorbeeld ?municipality=emmen of ?theme=wonen achter het adres. Een bestand heeft hoogstens 5.000 ideeën; het adres van het volgende staat in de kop Link van het antwoord.',
    ],
    links: [{ to: '/ideeen', words: 'Filter de lijst, en download hem daar' }],
  },
  {
    id: 'kolommen',
    title: 'Wat de kolommen betekenen',
    says: ['Namen en volgorde veranderen niet zonder dat het hier staat.'],
  },
  {
    id: 'maken',
    title: 'Zelf iets maken',
    says: [
      'De hele dienst is beschreven als OpenAPI 3.1. U hebt geen sleutel nodig om te lezen. Vraag niet vaker dan eens per minuut dezelfde lijst op: hij is dan niet veranderd.',
    ],
    links: [
      { to: '/api/docs', words: 'Leesbare beschrijving van de dienst' },
      { to: '/api/openapi.json', words: 'OpenAPI-document (JSON)' },
      { to: '/api/health', words: 'Werkt alles? (JSON)' },
    ],
  },
  {
    id: 'mag',
    title: 'Wat mag ermee?',
    says: [
      'De lijsten vallen onder CC0: u mag ze gebruiken, veranderen en verspreiden, ook voor geld, zonder het te vragen. Namen noemen hoeft niet, maar vinden wij aardig.',
      'Er staan geen namen, adressen of steun per mens in. Een punt op de kaart is het midden van het dorp, nooit een huis. Plaatsnamen en plekken komen van GeoNames (CC BY 4.0): noem die als u de kaartpunten gebruikt.',
    ],
    links: [{ to: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl', words: 'CC0 uitgelegd' }],
  },
]

export const nl = {
  title: 'Open data',
  lead: 'Alles wat openbaar is, ook als bestand. Om te lezen, na te rekenen of iets nieuws mee te maken.',
  files: [
    { to: '/api/ideas.csv', name: 'Alle ideeën (CSV)', for: 'Voor Excel en andere rekenbladen' },
    { to: '/api/ideas.geojson', name: 'Alle ideeën (GeoJSON)', for: 'Voor een kaart' },
    { to: '/api/ideas', name: 'Alle ideeën (JSON)', for: 'Voor programma’s, 50 per bladzijde' },
    { to: '/api/ideas.atom', name: 'Nieuwe ideeën (Atom)', for: 'Voor een nieuwslezer' },
    { to: '/api/agenda.csv', name: 'De Sociale Agenda met het geld (CSV)', for: 'Voor Excel en andere rekenbladen' },
    {
      to: '/api/agenda',
      name: 'De Sociale Agenda met het geld (JSON)',
      for: 'Voor programma’s; bedragen in eurocenten',
    },
    { to: '/api/promises', name: 'Beloofde antwoorden per organisatie (JSON)', for: 'Wie wacht, wie is te laat' },
    {
      to: '/api/audit/head',
      name: 'De kop van het logboek (JSON)',
      for: 'Om later te zien dat er niets is herschreven',
    },
  ],
  filesTable: 'Bestanden',
  columnsTable: 'Kolommen van de lijst met ideeën',
  file: 'Bestand',
  for: 'Waarvoor',
  column: 'Kolom',
  means: 'Betekenis',
  columns: [
    ['id', 'Vast nummer van het idee'],
    ['titel', 'Titel, zoals de indiener schreef'],
    ['begin', 'Begin van de tekst, hoogstens 160 tekens'],
    ['thema', 'Thema van de Sociale Agenda, leeg als er geen gekozen is'],
    ['gemeente, dorp', 'Waar het over gaat'],
    ['stand', 'published, takenUp, answered, elaborated of joined'],
    ['antwoord_van', 'province, of de gemeente die antwoordt'],
    ['sinds', 'Wanneer het binnenkwam (UTC, ISO 8601)'],
    ['antwoord_voor', 'Laatste dag voor het antwoord'],
    ['beantwoord', 'Wanneer het eerste antwoord kwam, leeg als dat er nog niet is'],
    ['steun', 'Hoeveel mensen het steunen'],
    ['nodig', 'money, people, place, advice'],
    ['adres', 'Bladzijde van het idee'],
  ] as readonly (readonly [string, string])[],
  parts,
}
