import type { Ruling } from '../../../functions/objections/contract.ts'

const some = (count: number): string => (count === 1 ? '1 bezwaar' : `${count} bezwaren`)

/** The words of objections to a count. */
export const nl = {
  title: 'Bezwaar tegen de telling',
  lead: 'Klopt er iets niet aan de telling? Schrijf het op. U hebt geen account nodig en hoeft geen naam te geven.',
  about:
    'Bezwaar gaat over het tellen: een stem die mist, een biljet dat verkeerd is gelezen, getallen die niet optellen. Eerst krijgt u antwoord; daarvoor wordt de uitslag niet vastgesteld.',
  until: 'Bezwaar maken kan tot',
  text: 'Wat klopt er niet?',
  textHint:
    'Schrijf op wat u zag, en waar. Bijvoorbeeld: mijn ontvangstbewijs staat niet in de lijst. U hoeft niet te zeggen wat u stemde.',
  contact: 'Mogen wij u iets vragen?',
  contactWhy:
    'Dit mag u allemaal leeg laten: het antwoord leest u met een code. Wij bewaren het apart, en wie het bekijkt komt in het logboek.',
  name: 'Naam',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
  send: 'Verstuur het bezwaar',
  sending: 'Bezig met versturen',
  early: 'Bezwaar maken kan pas als er geteld is.',
  over: (moment: string) => `Bezwaar maken kon tot ${moment}. Die tijd is voorbij.`,
  overHelp: 'Hebt u nog een vraag over de telling?',
  ask: 'Bel of mail ons',
  done: 'Uw bezwaar is ontvangen',
  doneHelp: 'U krijgt antwoord voordat de uitslag wordt vastgesteld.',
  code: 'Uw code',
  keep: 'Bewaar deze code goed. Alleen daarmee leest u het antwoord.',
  print: 'Print dit',
  read: 'Naar mijn bezwaar',
  sent: 'Dit hebt u gestuurd',
  forget: (day: string) => `Op ${day} wissen wij uw woorden en hoe u te bereiken bent.`,
  round: 'Terug naar de stemronde',
  haveCode: 'Hebt u al een code? Lees het antwoord',
  rounds: 'Stemrondes',
  mine: 'Uw bezwaar',
  mineLead: 'Lees met uw code wat er met uw bezwaar is gebeurd.',
  codeHint: 'Drie groepjes van vier tekens, zoals K7QM-2XPD-9RTA. Hoofdletters en streepjes maken niet uit.',
  notCode: 'Een code heeft twaalf letters en cijfers. Kijk hem nog eens na.',
  unknown: 'Deze code kennen wij niet. Kijk hem teken voor teken na. Na een jaar is een bezwaar gewist.',
  open: 'Lees het antwoord',
  other: 'Een andere code',
  concerns: 'Over',
  at: 'Ontvangen op',
  waiting: 'Er is nog geen antwoord',
  waitingHelp: 'Kijk later nog eens met dezelfde code. De uitslag wordt niet vastgesteld voordat u antwoord hebt.',
  answer: 'Antwoord',
  answered: 'Beantwoord op',
  rulings: {
    rejected: 'Niet gegrond: de telling blijft staan.',
    recount: 'Gegrond: er wordt opnieuw geteld.',
    'not-declared': 'Gegrond: deze uitslag wordt niet vastgesteld.',
  } satisfies Record<Ruling, string>,
  object: 'Maak bezwaar tegen de telling',
  told: {
    title: 'Bezwaren',
    none: 'Er is geen bezwaar gemaakt tegen de telling.',
    some: (total: number, upheld: number) =>
      `${total === 1 ? 'Er is 1 bezwaar' : `Er zijn ${total} bezwaren`} gemaakt tegen de telling; ${upheld === 0 ? 'geen daarvan was gegrond' : upheld === total ? (total === 1 ? 'het was gegrond' : 'alle waren gegrond') : `${upheld} daarvan ${upheld === 1 ? 'was' : 'waren'} gegrond`}.`,
    open: (open: number) =>
      open === 1 ? 'Eén bezwaar wacht nog op antwoord.' : `${open} bezwaren wachten nog op antwoord.`,
    due: 'Er wordt opnieuw geteld.',
    again: 'Daarna is opnieuw geteld; dit is die telling.',
    stopped: 'Deze uitslag wordt daarom niet vastgesteld.',
    who: 'Wie bezwaar maakte, staat nergens openbaar.',
  },
  desk: {
    title: 'Bezwaren tegen de telling',
    none: 'Er is geen bezwaar gemaakt.',
    open: (open: number) =>
      `${some(open)} ${open === 1 ? 'wacht' : 'wachten'} op antwoord. De uitslag kan pas daarna worden vastgesteld.`,
    due: 'Een bezwaar is gegrond: er moet opnieuw worden geteld. Daarna begint de tijd voor bezwaar opnieuw.',
    dueLater: 'Opnieuw tellen kan zodra alle bezwaren een antwoord hebben.',
    stopped: 'Een bezwaar is gegrond: deze uitslag wordt niet vastgesteld. Houd de stemming opnieuw.',
    number: (number: number) => `Bezwaar ${number}`,
    ruling: 'Is het bezwaar gegrond?',
    rulings: {
      rejected: { label: 'Nee', hint: 'De telling blijft staan.' },
      recount: {
        label: 'Ja: opnieuw tellen',
        hint: 'Stembus en papieren telling worden nog eens geteld en vergeleken. Een biljet dat verkeerd is overgenomen wordt daar niet anders van: kies dan hieronder.',
      },
      'not-declared': {
        label: 'Ja: niet vaststellen',
        hint: 'De telling blijft openbaar, maar geldt niet. Houd de stemming opnieuw.',
      },
    } satisfies Record<Ruling, { label: string; hint: string }>,
    reason: 'Waarom?',
    reasonHint: 'Wie bezwaar maakte, leest dit. Een antwoord kan daarna niet meer worden veranderd.',
    choose: 'Kies of het bezwaar gegrond is.',
    give: 'Geef dit antwoord',
    giving: 'Bezig met bewaren',
    contact: 'Bekijk hoe u de indiener bereikt',
    contactHint: 'Dat u keek, komt in het logboek.',
    noContact: 'De indiener liet geen naam of adres achter.',
  },
}
