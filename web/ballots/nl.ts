import type { Phase } from '../../functions/ballots/rules.ts'
import type { ChoiceMade, Method } from '../../functions/recount/round.ts'

const part = (over: number, under: number): string => (over * 2 === under ? 'de helft' : `${over}/${under}`)
const bases = {
  cast: 'iedereen die voor of tegen stemt',
  present: 'iedereen die stemt',
  roll: 'iedereen die mag stemmen',
}
const rankedBy = {
  irv: 'Wie de minste eerste plaatsen heeft, valt af; die stemmen gaan naar de volgende keuze. Tot één voorstel meer dan de helft heeft.',
  borda: 'Een voorstel krijgt punten voor elk voorstel dat lager staat. De meeste punten wint.',
  copeland: 'Alle voorstellen worden twee aan twee vergeleken. Wie de meeste vergelijkingen wint, wint.',
  minimax: 'Alle voorstellen worden twee aan twee vergeleken. Wie het minst zwaar verliest, wint.',
  schulze: 'Alle voorstellen worden twee aan twee vergeleken (Schulze, met marges).',
  'ranked-pairs':
    'Alle voorstellen worden twee aan twee vergeleken; de duidelijkste uitkomsten gaan voor (Ranked Pairs).',
}
const budgetBy = {
  greedy: 'De meeste stemmen gaan voor, zolang het geld reikt.',
  'equal-shares':
    'Elke stemmer heeft een even groot deel van het geld. Stemmers kopen samen wat zij steunen (Equal Shares).',
  phragmen: 'De kosten worden eerlijk over de steunende stemmers verdeeld (Phragmén).',
}

const counts = (method: Method): string => {
  if (method.kind === 'threshold') {
    const { needs, base } = method
    return `Elk voorstel staat op zich. Het is aangenomen als ${needs.orEqual ? 'minstens' : 'meer dan'} ${part(needs.over, needs.under)} van ${bases[base]} voor is.`
  }
  if (method.kind === 'approval') return `De ${method.seats} voorstellen met de meeste kruisjes winnen.`
  if (method.kind === 'dots') return `De ${method.seats} voorstellen met de meeste stippen winnen.`
  if (method.kind === 'score') return `De ${method.seats} voorstellen met de hoogste som van cijfers winnen.`
  if (method.kind === 'stv')
    return `Er worden ${method.seats} gekozen, naar verhouding van de stemmen (enkelvoudig overdraagbare stem).`
  return method.kind === 'ranked' ? rankedBy[method.by] : budgetBy[method.by]
}

const how = (method: Method): string => {
  if (method.kind === 'threshold')
    return 'U zegt bij elk voorstel: voor, tegen of geen mening. U mag ook iets openlaten.'
  if (method.kind === 'approval') return `U kruist aan wat u goed vindt, hoogstens ${method.most}.`
  if (method.kind === 'dots') return `U verdeelt ${method.dots} stippen, hoogstens ${method.each} per voorstel.`
  if (method.kind === 'score') return `U geeft elk voorstel een cijfer van 0 tot ${method.highest}.`
  if (method.kind === 'budget')
    return method.dots === undefined
      ? 'U kruist aan welke projecten u steunt.'
      : `U verdeelt ${method.dots} punten over projecten.`
  return 'U zet de voorstellen op volgorde. U hoeft ze niet allemaal te plaatsen.'
}

const phases: Record<Phase, string> = {
  before: 'Nog niet open',
  open: 'Open',
  closed: 'Gesloten, wordt geteld',
  counted: 'Geteld',
  declared: 'Vastgesteld',
}
const answers: Record<Extract<ChoiceMade, { kind: 'choices' }>['choices'][string], string> = {
  yes: 'Voor',
  no: 'Tegen',
  abstain: 'Geen mening',
}

/** The words of ballot rounds that everybody reads. */
export const nl = {
  list: 'Stemrondes',
  listLead: 'Hier stemmen inwoners over hun eigen dorp. Elke telling kan iedereen zelf overdoen.',
  decisions: 'Bekijk wat er van eerdere besluiten terechtkwam',
  none: 'Er is nu geen stemronde',
  noneHelp: 'Zodra er iets te stemmen valt, staat het hier.',
  phases,
  answers,
  counts,
  how,
  moments: {
    before: 'Stemmen kan vanaf',
    open: 'Stemmen kan tot',
    closed: 'Gesloten op',
    counted: 'Gesloten op',
    declared: 'Gesloten op',
  },
  about: 'Zo werkt deze stemronde',
  howTitle: 'Hoe u stemt',
  countsTitle: 'Hoe er wordt geteld',
  tiesTitle: 'Bij gelijke stand',
  ties: (names: string, drawn: boolean) =>
    `Bij gelijke stand gaat voor wie hier eerder staat${drawn ? ' (vooraf geloot)' : ''}: ${names}.`,
  quorumTitle: 'Hoeveel stemmen er nodig zijn',
  quorum: (count: number) => (count === 0 ? 'Geen minimum.' : `Minstens ${count}. Met minder is er niets besloten.`),
  influence: 'Wat er met de uitslag gebeurt',
  revoteTitle: 'Van mening veranderen',
  revote: (may: boolean): string =>
    may
      ? 'Tot de sluiting mag u opnieuw stemmen. De laatste stem telt.'
      : 'Wie gestemd heeft, kan dat niet veranderen.',
  paperTitle: 'Liever op papier?',
  paper:
    'Neem uw brief of kaart mee naar het stembureau. Daar ruilt u de code voor een papieren stembiljet, met een nummer dat bij niemand hoort. De code werkt daarna op geen scherm meer. Papier telt mee in dezelfde openbare lijst.',
  who: 'Wie mag stemmen',
  roll: (count: number) => `${count} mensen`,
  secretTitle: 'Geheim, en toch na te tellen',
  secret:
    'Uw code wordt geruild voor een stemrecht zonder naam, dat uw eigen apparaat maakt. Daarna weet niemand welke stem van u is. U krijgt een ontvangstbewijs, waarmee u uw stem in de openbare lijst terugvindt.',
  limits:
    'Eerlijk gezegd: een bewijs laat ook aan anderen zien dát en wát u stemde, dus dwang voorkomt het niet; stem opnieuw, of in de zaal, als iemand meekijkt. Een besmet apparaat kan bedriegen. Dit is niet voor wettelijke verkiezingen en nog niet door een onafhankelijke partij onderzocht.',
  open: 'Stem in deze ronde',
  money: 'Kosten',
  options: 'Waarover u stemt',
  optionsAfter: 'Waarover is gestemd',
  checkTitle: 'Staat mijn stem in de lijst?',
  checkLead: 'Plak het ontvangstbewijs van 64 tekens. Het wordt op uw eigen apparaat opgezocht.',
  receipt: 'Ontvangstbewijs',
  check: 'Zoek in de lijst',
  inList: (place: number, size: number) => `Ja. Uw stem staat in de openbare lijst, op plaats ${place} van ${size}.`,
  notInList: 'Nee, niet in de lijst.',
  notInListHelp:
    'Stemmen komen in groepjes in de lijst, hoogstens een uur na het stemmen. Kijk straks opnieuw. Staat uw stem er na de sluiting niet in? Meld het ons: wij moeten het dan uitzoeken.',
  notReceipt: 'Een ontvangstbewijs heeft 64 tekens: cijfers en de letters a tot en met f.',
  listed: (size: number) => `In de lijst staan nu ${size} ontvangstbewijzen.`,
  listRoot: 'Wortel van de lijst',
  wait: 'De uitslag komt hier na de sluiting.',
}
