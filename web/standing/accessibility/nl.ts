import type { Part } from '../Parts.tsx'

const parts: readonly Part[] = [
  {
    id: 'doel',
    title: 'Wat wij willen',
    says: [
      'Iedereen moet hier mee kunnen doen: met een telefoon, met een toetsenbord, met een voorleesprogramma, met grote letters, of met iemand erbij. Wij houden ons aan WCAG 2.2, niveau A en AA (EN 301 549).',
    ],
  },
  {
    id: 'getest',
    title: 'Wat wij testen',
    says: ['Bij elke verandering draait een test in een echte browser. Die kijkt naar:'],
    list: [
      'elke bladzijde in verschillende standen: leeg, gevuld, met fouten en met een venster open;',
      'smal als een telefoon (360 punten) en breed als een laptop (1280 punten);',
      'licht en donker, Nederlands en Engels;',
      'of het belangrijkste werk met alleen het toetsenbord lukt: een idee lezen en erover besluiten, en het logboek nakijken.',
    ],
  },
  { id: 'uitslag', title: 'De uitslag van de laatste test' },
  {
    id: 'nog-niet',
    title: 'Wat nog niet goed is, of nog niet is onderzocht',
    list: [
      'Er is nog geen onderzoek door een onafhankelijk bureau geweest.',
      'Er is nog niet getest door mensen die zelf een voorleesprogramma of spraakbesturing gebruiken. Een automatische test vindt niet alles.',
      'De straatkaart is met het toetsenbord te bedienen, maar niet te lezen met een voorleesprogramma. De lijst ernaast is altijd compleet.',
      'Documenten die inwoners toevoegen, kunnen wij niet toegankelijk maken. Bel ons: dan vertellen we wat erin staat.',
      'Brieven en ideeën zijn er alleen in de taal waarin ze zijn geschreven, meestal Nederlands.',
    ],
  },
  {
    id: 'melden',
    title: 'Lukt iets niet?',
    says: ['Bel of mail ons. Wij helpen u meteen verder, en u hoort binnen twee weken wat wij eraan doen.'],
    links: [{ to: '/contact', words: 'Bellen, mailen of langskomen' }],
  },
]

export const nl = {
  title: 'Toegankelijkheid',
  lead: 'Deze bladzijde maakt zichzelf uit de laatste test. Er staat ook op wat nog niet goed is.',
  result: (looks: string, pages: string, date: string) =>
    `Op ${date} bekeek de test ${pages} bladzijden in samen ${looks} standen.`,
  none: 'Er zijn geen fouten gevonden die een automatische test kan vinden.',
  some: (count: string) => `Er zijn ${count} fouten gevonden. Daar werken wij aan.`,
  tool: (axe: string) => `Gebruikt: axe-core ${axe} in Chromium, met de regels van WCAG 2.0, 2.1 en 2.2, A en AA.`,
  table: 'Uitslag per bladzijde',
  page: 'Bladzijde',
  looks: 'Standen',
  faults: 'Fouten',
  details: 'Toon de uitslag per bladzijde',
  parts,
}
