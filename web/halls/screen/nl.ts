/** The words of the screen in the hall: few and large. */
export const nl = {
  title: 'In de zaal',
  none: 'Voor dit burgerberaad is nog geen bijeenkomst klaargezet.',
  back: 'Terug naar het burgerberaad',
  soon: 'Wij beginnen zo',
  over: 'Dank u wel. Dit namen wij mee:',
  lately: 'Net opgeschreven',
  nothing: 'Wat de tafels opschrijven, verschijnt hier.',
  count: (items: number, tables: number) =>
    `${items === 1 ? '1 idee' : `${items} ideeën`} van ${tables === 1 ? '1 tafel' : `${tables} tafels`}`,
  seats: 'Zoek uw nummer: daar zit u',
  harvest: 'Wat de tafels opschreven',
  part: (part: number, parts: number) => `Deel ${part} van ${parts}`,
  stop: 'Zet stil',
  goOn: 'Ga verder',
  clusters: 'Dit hoort bij elkaar',
  loose: (count: number) => (count === 1 ? 'Nog 1 los idee' : `Nog ${count} losse ideeën`),
  from: (names: string) => `Samengevoegd met: ${names}`,
  dots: 'Waar de stippen liggen',
  voters: (count: number, by: 'table' | 'person') =>
    by === 'table'
      ? `${count === 1 ? '1 tafel gaf' : `${count} tafels gaven`} stippen`
      : `${count === 1 ? '1 mens gaf' : `${count} mensen gaven`} stippen`,
  proposals: 'De voorstellen',
  at: (table: number) => `uitgewerkt aan tafel ${table}`,
  vote: 'Stem mee op',
  results: 'De uitslag',
  passed: 'Aangenomen',
  failed: 'Niet aangenomen',
}
