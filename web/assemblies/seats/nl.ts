/** The words of tables in the hall. */
export const nl = {
  back: 'Terug naar het burgerberaad',
  title: 'Tafels',
  lead: 'Elke ronde zit iedereen met andere mensen aan tafel, van alle soorten door elkaar.',
  notYet: 'Tafels kunnen als er geloot is.',
  rounds: 'Aantal rondes',
  wished: 'Mensen per tafel (4 tot en met 8)',
  held: 'Hoeveel rondes zijn al begonnen? Die blijven zoals ze zijn.',
  plan: 'Maak de tafelindeling',
  again: 'Deel de komende rondes opnieuw in',
  working: 'De tafels worden ingedeeld. Dit duurt een paar seconden.',
  here: 'Wie is er niet?',
  hereHelp: 'Vink aan wie niet kwam of weg moest, en deel opnieuw in.',
  round: (round: number) => `Ronde ${round}`,
  table: (table: number) => `Tafel ${table}`,
  figures: (twice: number, pairs: number) =>
    twice === 0
      ? `Niemand zit twee keer met dezelfde aan tafel (${pairs} kennismakingen).`
      : `${twice} paren zitten vaker samen, van ${pairs} kennismakingen.`,
  cards: 'Kaartjes om af te drukken (PDF)',
  print: 'Druk deze indeling af voor op de muur',
  wrong: 'Kijk de getallen na.',
}
