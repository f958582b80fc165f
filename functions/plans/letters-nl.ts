/** The letter about a decision on an application, in plain Dutch. What a round says itself comes from `round.letters`. */
export const decisionNl = {
  subject: (taken: boolean, title: string) =>
    taken ? `Uw project staat in het jaarplan: ${title}` : `Besluit over uw project: ${title}`,
  taken: (year: string, date: string, title: string) =>
    `Gedeputeerde Staten van Drenthe hebben op ${date} het jaarplan ${year} vastgesteld. Uw project ‘${title}’ staat erin.`,
  notTaken: (year: string, date: string, title: string) =>
    `Gedeputeerde Staten van Drenthe hebben op ${date} het jaarplan ${year} vastgesteld. Uw project ‘${title}’ staat er niet in.`,
  amount: (amount: string, year: number) => `Uw project krijgt hoogstens ${amount}. Het kan beginnen in ${year}.`,
  part: (ask: string) => `Dat is minder dan de ${ask} die u vroeg.`,
  why: (reason: string) => `Waarom dit besluit?\n${reason}`,
  revised: 'Dit besluit komt in de plaats van ons eerdere besluit over dit project.',
  objection: (date: string) =>
    [
      'Bent u het niet eens met dit besluit?',
      `Dan kunt u bezwaar maken. Dat kan tot en met ${date}: zes weken, vanaf de dag na deze brief. Schrijf aan Gedeputeerde Staten van Drenthe, Postbus 122, 9400 AC Assen.`,
      'Zet in uw brief: uw naam en adres, de datum, over welk besluit het gaat, en waarom u het er niet mee eens bent. Zet uw handtekening eronder. Bezwaar maken is gratis. Wilt u eerst overleggen? Bel ons dan.',
    ].join('\n'),
  page: (link: string) => `Het hele jaarplan staat hier: ${link}`,
  hash: (hash: string) => `Vingerafdruk van het jaarplan (SHA-256): ${hash}`,
}
