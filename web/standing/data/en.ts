import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Open data',
  lead: 'Everything that is public, as a file as well. To read, to check, or to make something new with.',
  files: [
    { to: '/api/ideas.csv', name: 'All ideas (CSV)', for: 'For Excel and other spreadsheets' },
    { to: '/api/ideas.geojson', name: 'All ideas (GeoJSON)', for: 'For a map' },
    { to: '/api/ideas', name: 'All ideas (JSON)', for: 'For programs, 50 a page' },
    { to: '/api/ideas.atom', name: 'New ideas (Atom)', for: 'For a news reader' },
    { to: '/api/agenda.csv', name: 'The Sociale Agenda with its money (CSV)', for: 'For Excel and other spreadsheets' },
    { to: '/api/agenda', name: 'The Sociale Agenda with its money (JSON)', for: 'For programs; amounts in euro cents' },
    { to: '/api/promises', name: 'Promised answers per organisation (JSON)', for: 'Who waits, who is late' },
    { to: '/api/audit/head', name: 'The head of the log (JSON)', for: 'To see later that nothing was rewritten' },
  ],
  filesTable: 'Files',
  columnsTable: 'Columns of the list of ideas',
  file: 'File',
  for: 'What for',
  column: 'Column',
  means: 'Meaning',
  columns: [
    ['id', 'Lasting number of the idea'],
    ['titel', 'Title, as the author wrote it'],
    ['begin', 'Start of the text, at most 160 characters'],
    ['thema', 'Theme of the Sociale Agenda, empty when none was chosen'],
    ['gemeente, dorp', 'Municipality and village that it is about'],
    ['stand', 'published, takenUp, answered, elaborated or joined'],
    ['antwoord_van', 'province, or the municipality that answers'],
    ['sinds', 'When it came in (UTC, ISO 8601)'],
    ['antwoord_voor', 'Last day for the answer'],
    ['beantwoord', 'When the first answer came, empty when there is none yet'],
    ['steun', 'How many people support it'],
    ['nodig', 'money, people, place, advice'],
    ['adres', 'Page of the idea'],
  ],
  parts: [
    {
      id: 'lijsten',
      title: 'Lists to download',
      says: ['Everything you can read on the square you can have as a file. The list is at most a minute old.'],
    },
    {
      id: 'zelf',
      title: 'Only what you need',
      says: [
        'Every filter of the list works in the file as well. Put for example ?municipality=emmen or ?theme=wonen after the address. A file holds at most 5,000 ideas; the address of the next one is in the Link header of the answer.',
      ],
      links: [{ to: '/ideeen', words: 'Filter the list, and download it there' }],
    },
    {
      id: 'kolommen',
      title: 'What the columns mean',
      says: ['Names and order do not change without it being told here.'],
    },
    {
      id: 'maken',
      title: 'Make something yourself',
      says: [
        'The whole service is described as OpenAPI 3.1. You need no key to read. Do not ask for the same list more than once a minute: it has not changed then.',
      ],
      links: [
        { to: '/api/docs', words: 'Readable description of the service' },
        { to: '/api/openapi.json', words: 'OpenAPI document (JSON)' },
        { to: '/api/health', words: 'Is everything up? (JSON)' },
      ],
    },
    {
      id: 'mag',
      title: 'What may be done with it?',
      says: [
        'The lists are under CC0: you may use, change and spread them, also for money, without asking. You need not name us, but it is kind.',
        'There are no names, addresses or support per person in them. A point on the map is the middle of the village, never a house. Names and positions of places come from GeoNames (CC BY 4.0): name them when you use the map points.',
      ],
      links: [{ to: 'https://creativecommons.org/publicdomain/zero/1.0/deed.en', words: 'CC0 explained' }],
    },
  ],
}
