/** Words of a meeting that the screen, the tables and the desk share. */
export const nl = {
  timeLeft: 'Tijd over',
  overTime: 'Over de tijd',
  paused: 'De klok staat stil',
  step: (at: number, of: number) => `Stap ${at} van ${of}`,
  table: (table: number) => `Tafel ${table}`,
  rules: 'Zo praten wij',
  dots: (dots: number) => (dots === 1 ? '1 stip' : `${dots} stippen`),
  items: (items: number) => (items === 1 ? '1 idee' : `${items} ideeën`),
  fields: {
    title: 'Het voorstel in één zin',
    what: 'Wat gaan wij doen?',
    why: 'Waarom?',
    needs: 'Wat is ervoor nodig?',
  },
}
