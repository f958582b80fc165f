import type { Phase } from '../../functions/rounds/round.ts'

type PhaseWords = { name: string; now: string; later: string }

/** Per phase: its name, what it means today, and what to say of it when it is still to come. */
const phases: Record<Phase['id'], PhaseWords> = {
  ideas: {
    name: 'Ideeën delen',
    now: 'Iedereen kan een idee delen en met buren en partners aan een plan beginnen.',
    later: 'kan iedereen ideeën delen voor deze ronde',
  },
  applications: {
    name: 'Projecten aanvragen',
    now: 'Wie samen met partners een plan heeft, kan nu geld aanvragen.',
    later: 'kunnen dorpen en organisaties met hun partners geld aanvragen',
  },
  reviews: {
    name: 'Deskundigen lezen',
    now: 'Onafhankelijke deskundigen lezen elke aanvraag en geven een advies. U hoeft nu niets te doen.',
    later: 'lezen deskundigen elke aanvraag en geven zij een advies',
  },
  shortlist: {
    name: 'Voorselectie',
    now: 'De provincie kijkt welke projecten samen binnen het geld passen. U hoeft nu niets te doen.',
    later: 'kijkt de provincie welke projecten samen binnen het geld passen',
  },
  advice: {
    name: 'Advies van gemeenten',
    now: 'De twaalf gemeenten zeggen per project wat zij ervan vinden.',
    later: 'zeggen de twaalf gemeenten per project wat zij ervan vinden',
  },
  decision: {
    name: 'Besluit',
    now: 'Gedeputeerde Staten besluiten over het jaarplan. Iedere aanvrager krijgt een brief met de redenen.',
    later: 'besluiten Gedeputeerde Staten over het jaarplan, met redenen',
  },
  consultation: {
    name: 'Inspraak',
    now: 'Iedereen kan reageren op het jaarplan. Elke reactie krijgt antwoord.',
    later: 'kan iedereen reageren op het jaarplan',
  },
  followUp: {
    name: 'Aan de slag',
    now: 'De projecten zijn bezig. U kunt zien hoe het gaat.',
    later: 'gaan de projecten aan de slag',
  },
}

export const nl = {
  title: 'Rondes',
  lead: 'Elk jaar is er geld voor plannen uit Drenthe. Dat gaat in rondes. Hier ziet u wat nu open is, tot wanneer, en wat er daarna gebeurt.',
  phases,
  openNow: 'Nu open om aan te vragen',
  nothingOpen: 'Op dit moment kan niemand geld aanvragen',
  opensOn: (name: string, date: string) => `${name} gaat open op ${date}.`,
  noneSoon: 'Er is nog geen volgende ronde aangekondigd. Een idee delen kan altijd.',
  shareIdea: 'Deel uw idee',
  otherRounds: 'Andere rondes',
  none: 'Er is nog geen ronde',
  noneHelp: 'Zodra de provincie een ronde openbaar maakt, staat die hier. Een idee delen kan altijd.',
  nowIs: (phase: string) => `Nu: ${phase.toLowerCase()}`,
  notYet: 'Nog niet begonnen',
  between: 'Tussen twee stappen',
  over: 'Afgelopen',
  until: (date: string) => `Tot en met ${date}.`,
  daysLeft: (days: number) =>
    days === 0 ? 'Vandaag is de laatste dag.' : days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`,
  next: (date: string, what: string) => `Vanaf ${date} ${what}.`,
  toShare: (money: string) => `${money} te verdelen`,
  see: (name: string) => `Bekijk ${name}`,
  timeline: 'De tijdlijn',
  timelineOf: (name: string) => `De stappen van ${name}`,
  today: 'vandaag',
  done: 'klaar',
  here: 'nu',
  ahead: 'komt nog',
  moved: (date: string) => `verschoven, eerst tot en met ${date}`,
  clock:
    'Een stap loopt tot en met de laatste seconde van de laatste dag (23:59:59), als er geen andere tijd bij staat. De klok van de website beslist.',
  calendar: 'Zet de data in uw agenda (ICS)',
  advice: 'Bekijk wat de gemeenten adviseerden',
  untilWord: 'tot en met',
  back: 'Alle rondes',
  money: 'Het geld',
  moneyLead: (total: string) => `In deze ronde is ${total} te verdelen. Geen thema gaat boven zijn bedrag.`,
  bound: (bound: string, whole: string) =>
    `Daarnaast gaat ${bound} naar projecten van de provincie zelf. Samen is dat ${whole}.`,
  ceilings: 'Bedrag per thema',
  theme: 'Thema',
  ceiling: 'Hoogstens',
  own: 'Projecten van de provincie',
  key: (ideas: string, experiments: string) =>
    `Verdeelsleutel: ${ideas} voor uitgewerkte ideeën en ${experiments} voor experimenten.`,
  partial: (percent: number) =>
    `Een project kan minder krijgen dan gevraagd, maar nooit minder dan ${percent} procent. Anders wordt het niet gekozen.`,
  whole: 'Een project krijgt alles wat het vraagt, of het wordt niet gekozen.',
  asked: 'Wat u invult',
  askedLead:
    'Deze vragen staan in het formulier. U ziet steeds wat nog mist. Versturen mag ook als niet alles klaar is.',
  extra: '(mag u overslaan)',
  weighed: 'Hoe uw plan wordt gewogen',
  weighedLead: (experts: number) =>
    `Ten minste ${experts} deskundigen geven per vraag een cijfer van 1 tot 5. Een zwaardere vraag telt vaker mee.`,
  question: 'Vraag',
  weight: 'Telt mee',
  about: 'Gaat over',
  groups: { process: 'Samen doen', content: 'Inhoud', finance: 'Geld' },
  costs: 'Welke kosten tellen mee',
  eligible: 'Dit telt mee',
  notEligible: 'Dit laat u zien, maar het telt niet mee',
  changed: 'Wat er veranderd is',
  publishedOn: (date: string) => `Deze ronde is openbaar sinds ${date}.`,
  nothingChanged: 'Sindsdien is er niets aan veranderd.',
  may: 'Een termijn mag later eindigen, nooit eerder. Zodra u kunt aanvragen gaat het geld alleen nog omhoog en blijven de vragen hetzelfde. Elke verandering staat hier met de reden.',
  outage: (from: string, until: string) => `Storing van ${from} tot ${until}`,
  outageMoved: (phase: string, until: string) =>
    `Wie toen wilde versturen kon dat niet. Daarom duurt "${phase}" langer: tot en met ${until}.`,
  outageSame: 'De termijn liep daarna nog lang genoeg. Er verschuift niets.',
  outageRule:
    'Valt de website uit terwijl een termijn loopt? Dan eindigt die termijn op zijn vroegst aan het eind van de eerste werkdag na de dag waarop de storing voorbij was of bekend werd. Dat gaat vanzelf en geldt voor iedereen (vergelijk artikel 2:21 van de Algemene wet bestuursrecht).',
  changes: {
    from: 'begin van',
    until: 'einde van',
    gone: 'stap weg:',
    ceiling: 'bedrag voor',
    key2: 'geld voor uitgewerkte ideeën',
    key3: 'geld voor experimenten',
    themes: 'tekst bij de thema’s',
    criteria: 'hoe plannen worden gewogen',
    parts: 'wat u invult',
    categories: 'welke kosten meetellen',
    experts: 'aantal deskundigen',
    partial: 'een deel van het geld krijgen',
    features: 'kenmerken van projecten',
    tranches: 'soorten projecten',
    letters: 'zinnen in de brieven',
    name: 'naam van de ronde',
    was: (from: string, to: string) => `was ${from}, is nu ${to}`,
    isNow: (to: string) => `is nu ${to}`,
  },
}
