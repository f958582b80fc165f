/** The words about working an idea out with partners. */
export const nl = {
  title: 'Van idee naar plan',
  none: 'Wilt u dit idee samen met anderen uitwerken tot een plan? Met een plan kunt u geld vragen bij de Sociale Agenda.',
  start: 'Begin een alliantie',
  also: 'Begin zelf ook een alliantie',
  one: (round: string, partners: number) =>
    partners === 1
      ? `Een organisatie werkt dit idee uit voor ${round}. Zij zoekt nog partners.`
      : `Een alliantie van ${partners} partners werkt dit idee uit voor ${round}.`,
  definitive: 'Alle partners hebben getekend.',
}
