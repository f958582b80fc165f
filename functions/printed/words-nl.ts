import type { PlanChange, PlanDocument } from '../plans/plan.ts'

/** Words of the annual plan as PDF and DOCX, in plain Dutch. */
export const planNl = {
  title: { adopted: (round: string) => `Jaarplan ${round}`, draft: (round: string) => `Ontwerp-jaarplan ${round}` },
  above: {
    adopted: (by: string, date: string) => `Vastgesteld door ${by} op ${date}`,
    taken: (source: string) => source,
    draft: (by: string, date: string) => `Ontwerp van ${by}, openbaar sinds ${date}`,
  },
  lead: (taken: number, granted: string) =>
    taken === 1 ? `1 project krijgt ${granted}.` : `${taken} projecten krijgen samen ${granted}.`,
  noProjects: 'In dit plan staan nog geen projecten van inwoners en organisaties.',
  left: (left: string) => `Er is nog ${left} te verdelen voor ideeën.`,
  provincial: (count: number, amount: string) =>
    `De provincie betaalt daarnaast ${count === 1 ? '1 eigen project' : `${count} eigen projecten`}: ${amount}.`,
  sums: {
    heading: 'Het geld in één tabel',
    head: ['Thema', 'Te verdelen', 'Toegekend', 'Over', 'Eigen projecten'],
    all: 'Samen',
    total: (amount: string) => `Te verdelen en eigen projecten samen: ${amount}.`,
    key: 'Verdeling over soorten',
    keyHead: ['Soort', 'Hoogstens', 'Toegekend'],
  },
  themes: {
    granted: (granted: string, ceiling: string) => `Toegekend: ${granted} van ${ceiling}.`,
    own: 'Projecten van de provincie',
    none: 'Voor dit thema is geen project overgenomen.',
  },
  project: {
    who: 'Wie',
    where: 'Waar',
    amount: 'Bedrag',
    asked: (ask: string) => `(gevraagd: ${ask})`,
    start: 'Begint in',
    why: 'Waarom',
    heard: (parts: string) => `Advies van de gemeenten: ${parts}.`,
    opinions: { for: 'voor', condition: 'voor, met een voorwaarde', against: 'tegen', none: 'geen belang' },
  },
  notTaken: { heading: 'Niet overgenomen, en waarom', none: 'Alle projecten zijn overgenomen.' },
  changes: {
    heading: 'Wat er veranderd is',
    since: (what: string, date: string) => `Vergeleken met ${what} van ${date}.`,
    draft: (number: number) => `het ontwerp (versie ${number})`,
    adopted: (number: number) => `het jaarplan (versie ${number})`,
    none: 'Er is niets veranderd.',
  },
  objection:
    'Bent u aanvrager en bent u het niet eens met het besluit over uw project? In uw brief leest u hoe en tot wanneer u bezwaar kunt maken.',
  seal: {
    heading: 'Vingerafdruk',
    says: 'Dit is de vingerafdruk (SHA-256) van dit jaarplan als open data. Verandert er één teken, dan klopt hij niet meer. Op de website kunt u hem laten narekenen.',
  },
  footer: (title: string, number: number) => `${title} · versie ${number} · Naoberplein`,
  file: ({ kind, round, number }: PlanDocument, kinds: 'pdf' | 'docx') =>
    `${kind === 'draft' ? 'ontwerp-' : ''}jaarplan-${round.id}-${number}.${kinds}`,
}

type Said = (money: (cents: number) => string, from: number, to: number) => string

export const changesNl: Record<PlanChange['what'], Said> = {
  added: () => 'nieuw in het plan',
  gone: () => 'niet meer in het plan',
  taken: (money, _, to) => `nu wel overgenomen, met ${money(to)}`,
  notTaken: () => 'nu niet overgenomen',
  amount: (money, from, to) => `bedrag van ${money(from)} naar ${money(to)}`,
  startYear: (_, from, to) => `begint in ${to} in plaats van ${from}`,
  reason: () => 'andere uitleg',
}
