/** How much influence: 1 you are told, 2 you are asked, 3 you decide along, 4 you decide. */
export type Level = 1 | 2 | 3 | 4
export type Step = { name: string; says: string; who: string; level: Level }
export type Road = {
  id: string
  icon: 'advice' | 'money' | 'people'
  title: string
  says: string
  steps: readonly Step[]
  to?: string
  go?: string
}

const roads: readonly Road[] = [
  {
    id: 'idee',
    icon: 'advice',
    title: 'De weg van een idee',
    says: 'U hebt een idee voor uw dorp of wijk. U hebt geen account nodig.',
    steps: [
      { name: 'U stuurt het in', says: 'U krijgt een code en een datum waarop u antwoord hebt.', who: 'U', level: 4 },
      {
        name: 'Een moderator leest het',
        says: 'Alleen of het op het plein past, niet of het een goed idee is. Een weigering heeft altijd een reden. Binnen zes weken kunt u bezwaar maken; dan kijkt iemand anders.',
        who: 'De provincie',
        level: 1,
      },
      {
        name: 'Buren steunen en reageren',
        says: 'Steun laat zien wat er leeft. Steun beslist niet, maar telt mee bij het kiezen.',
        who: 'Iedereen in Drenthe',
        level: 2,
      },
      {
        name: 'U krijgt antwoord',
        says: 'Binnen acht weken, in het openbaar, met wat er gebeurt en waarom. Te late antwoorden tellen we in het openbaar.',
        who: 'De gemeente of de provincie',
        level: 1,
      },
    ],
    to: '/ideeen/nieuw',
    go: 'Stuur uw idee in',
  },
  {
    id: 'agenda',
    icon: 'money',
    title: 'De weg naar de Sociale Agenda',
    says: 'Grotere ideeën kunnen geld krijgen uit de Sociale Agenda van de provincie. Partners werken het samen uit.',
    steps: [
      {
        name: 'Partners vormen een alliantie',
        says: 'Elke partner tekent zelf wat hij bijdraagt.',
        who: 'De partners',
        level: 3,
      },
      {
        name: 'Deskundigen beoordelen',
        says: 'Minstens drie, zonder eigen belang. Ook mensen die het zelf hebben meegemaakt.',
        who: 'Deskundigen',
        level: 2,
      },
      {
        name: 'De twaalf gemeenten adviseren',
        says: 'Elke gemeente zegt voor, tegen, of onder welke voorwaarde.',
        who: 'De gemeenten',
        level: 2,
      },
      {
        name: 'Inspraak',
        says: 'Het plan ligt er eerst als ontwerp. Iedereen kan reageren en krijgt antwoord op de reactie.',
        who: 'Iedereen in Drenthe',
        level: 2,
      },
      {
        name: 'Het besluit',
        says: 'Gedeputeerde Staten stellen het plan vast en schrijven erbij waarom iets wel of niet meedoet. Provinciale Staten controleren dat.',
        who: 'Gedeputeerde Staten',
        level: 1,
      },
    ],
    to: '/agenda',
    go: 'Bekijk de agenda en het geld',
  },
  {
    id: 'burgerberaad',
    icon: 'people',
    title: 'De weg van een burgerberaad',
    says: 'Een dorp of de provincie legt één vraag voor aan mensen die door loting zijn gekozen. Zij praten, en beslissen samen.',
    steps: [
      {
        name: 'Loting',
        says: 'Iedereen kan de loting narekenen. Wie wordt geloot, mag ook nee zeggen.',
        who: 'Het lot',
        level: 1,
      },
      {
        name: 'Gesprek',
        says: 'Aan tafels, met bewoners, overheid en werkgevers door elkaar.',
        who: 'De deelnemers',
        level: 3,
      },
      {
        name: 'Stemmen',
        says: 'Eén mens, één stem, en geheim. Vooraf staat vast hoeveel stemmen nodig zijn. Iedereen kan narekenen.',
        who: 'De deelnemers',
        level: 4,
      },
      {
        name: 'Het burgerbesluit',
        says: 'Wie de vraag stelde, heeft vooraf beloofd wat er met het besluit gebeurt. Een groep deelnemers let op of dat gebeurt.',
        who: 'De deelnemers en wie de vraag stelde',
        level: 3,
      },
    ],
    to: '/burgerberaden',
    go: 'Bekijk de burgerberaden',
  },
]

export const nl = {
  title: 'Meebeslissen',
  lead: 'Wie beslist wat? Hier staat per weg wat u kunt doen, wie het besluit neemt, en hoeveel uw stem telt.',
  levelsTitle: 'Hoeveel invloed hebt u?',
  levels: { 1: 'U hoort het', 2: 'U geeft advies', 3: 'U beslist mee', 4: 'U beslist' } as Record<Level, string>,
  levelHelp: {
    1: 'Een ander beslist en vertelt u waarom.',
    2: 'Uw mening telt. Wie beslist, zegt wat ermee is gedaan.',
    3: 'U beslist samen met anderen.',
    4: 'Wat u of de groep besluit, gebeurt.',
  } as Record<Level, string>,
  influence: 'Invloed van bewoners:',
  who: 'Aan zet:',
  /** What is still missing on a road, by its id. */
  soon: {
    agenda: 'Reageren op het ontwerp van het jaarplan kan hier nog niet. De andere stappen kunnen nu al.',
  } as Readonly<Record<string, string>>,
  roads,
}
