/** The words of the screen in the hall: few and large. */
export const nl = {
  title: 'In de zaal',
  none: 'Voor dit burgerberaad is nog geen bijeenkomst klaargezet.',
  back: 'Terug naar het burgerberaad',
  soon: 'Wij beginnen zo',
  over: 'Dank u wel',
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
  vote: 'Stem mee',
  camera: 'Richt de camera van uw telefoon op het vierkantje.',
  orGoTo: 'Of ga naar',
  qr: 'Vierkante code die de pagina opent waar u stemt',
  until: (clock: string) => `Stemmen kan tot ${clock}, met uw stemcode.`,
  counting: 'De stemming is gesloten. De stemmen worden geteld.',
  preliminary: 'Voorlopige uitslag',
  definitive: 'De uitslag staat vast',
  passedOf: (passed: number, all: number) =>
    passed === 0
      ? 'Geen voorstel is aangenomen.'
      : passed === all
        ? all === 1
          ? 'Het voorstel is aangenomen.'
          : `Alle ${all} voorstellen zijn aangenomen.`
        : `${passed} van de ${all} voorstellen ${passed === 1 ? 'is' : 'zijn'} aangenomen.`,
  chosenOf: (chosen: number, all: number) =>
    chosen === 0 ? 'Niets is gekozen.' : `${chosen} van de ${all} ${chosen === 1 ? 'is' : 'zijn'} gekozen.`,
  noQuorum: (quorum: number) => `Er is niets besloten: er waren ${quorum} stemmen nodig.`,
  people: (voters: number) => (voters === 1 ? '1 mens stemde.' : `${voters} mensen stemden.`),
  figures: (yes: number, no: number, needed: number) => `${yes} voor, ${no} tegen. Nodig: ${needed}.`,
  votes: (votes: number) => (votes === 1 ? '1 stem' : `${votes} stemmen`),
  passed: 'Aangenomen',
  failed: 'Niet aangenomen',
  chosen: 'Gekozen',
  again: 'Alles nalezen en zelf natellen kan op',
  off: (clock: string) => `Geen verbinding. Dit is hoe het stond om ${clock}; de klok loopt gewoon door.`,
}
