import type { Check } from '../../functions/recount/rules.ts'

const looks: Record<Check['what'], string> = {
  terms: 'De vraag is die waarvoor stemmers tekenden',
  ballots: 'Elk stembiljet is geldig, en van elke stemmer telt er één',
  seals: 'Elk stembiljet is verzegeld door wie het stemrecht heeft',
  rights: 'Elk stemrecht is door het register getekend (waar dat openbaar is)',
  list: 'Elk stembiljet staat in de openbare lijst, en verder staat er niets in',
  root: 'De wortel volgt uit de lijst',
  heads: 'De lijst is tijdens het stemmen alleen aangevuld',
  numbers: 'De verantwoording telt op',
  papers: 'Elk papieren stembiljet is gedrukt, telt één keer, en er zijn er niet meer dan uitgegeven',
  result: 'De uitslag volgt uit de stembiljetten',
  groups: 'De cijfers per groep volgen uit de stembiljetten',
}

export const nl = {
  title: 'Zelf hertellen',
  lead: 'Kies het bestand met alle stembiljetten van een stemronde. Uw eigen apparaat telt opnieuw en controleert elk biljet. Er wordt niets verstuurd.',
  file: 'Bestand met stembiljetten (JSON)',
  busy: 'Aan het tellen …',
  matches: 'Het klopt. De uitslag volgt uit de gepubliceerde stembiljetten.',
  differs: 'Het klopt niet. Hieronder staat wat er niet klopt.',
  notFetched: 'Het bestand kon niet worden opgehaald. Download het bij de uitslag en kies het hierboven.',
  hash: 'SHA-256 van het bestand dat is geteld (vergelijk met wat bij de uitslag staat)',
  unreadable: 'Dit is geen gepubliceerde stemronde. Kies het bestand dat u bij een uitslag hebt gedownload.',
  looks,
  holds: 'klopt',
  wrong: 'klopt niet',
  winners: 'Gekozen',
  none: 'niemand of niets',
  ballots: (count: number) => `${count} stembiljetten geteld.`,
  look: 'Controle',
  outcome: 'Uitkomst',
  where: 'Waar',
  command: 'Liever op uw eigen computer, zonder deze website? Haal de broncode op en typ:',
}
