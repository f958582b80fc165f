/** What four tables of a sample meeting wrote down, oldest first; invented. */
export const sampleHarvest: readonly { table: number; step: string; text: string }[] = [
  { table: 1, step: 'ronde-1', text: 'Er is nergens een plek om even te zitten' },
  { table: 2, step: 'ronde-1', text: 'Lege winkels: het lijkt alsof niemand er meer om geeft' },
  { table: 3, step: 'ronde-1', text: 'Jongeren hangen bij de parkeerplaats omdat er niets anders is' },
  { table: 4, step: 'ronde-1', text: 'Vroeger was er elke week markt op het plein' },
  { table: 1, step: 'ronde-1', text: 'De bus stopt te ver weg als je slecht loopt' },
  { table: 3, step: 'ronde-1', text: 'Als het regent staat het halve plein onder water' },
  { table: 2, step: 'ronde-2', text: 'Bankjes onder bomen, met een leuning' },
  { table: 4, step: 'ronde-2', text: 'Een streekmarkt op zaterdag, met boeren uit de buurt' },
  { table: 1, step: 'ronde-2', text: 'Een lege winkel als huiskamer van het dorp' },
  { table: 3, step: 'ronde-2', text: 'Jongeren mogen zelf een winkel inrichten' },
  { table: 2, step: 'ronde-2', text: 'Groen in plaats van tegels, dan loopt het water weg' },
  { table: 4, step: 'ronde-2', text: 'Repaircafé en ruilwinkel in een leeg pand' },
]

/** What the facilitators laid together so far. */
export const sampleThemes: readonly { name: string; items: readonly string[] }[] = [
  {
    name: 'Leven in de lege winkels',
    items: ['Een lege winkel als huiskamer van het dorp', 'Jongeren mogen zelf een winkel inrichten'],
  },
  {
    name: 'Een plein om op te zitten',
    items: ['Er is nergens een plek om even te zitten', 'Bankjes onder bomen, met een leuning'],
  },
]
