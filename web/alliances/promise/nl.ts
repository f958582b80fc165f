/** The words of the page behind a partner's link. */
export const nl = {
  title: 'Doet u mee?',
  kind: (round: string) => `Uitnodiging · ${round}`,
  asks: (applicant: string, organisation: string) =>
    `${applicant} vraagt ${organisation} om mee te doen met dit plan. Lees het, vul uw eigen regel in en teken. U hebt geen account nodig.`,
  until: 'De aanvraag kan worden ingestuurd tot en met',
  about: 'Het plan in het kort',
  noSummary: 'De aanvrager heeft het plan nog niet beschreven.',
  others: 'Wie doen er nog meer mee?',
  signed: 'heeft getekend',
  notSigned: 'heeft nog niet getekend',
  join: 'Meelezen of meeschrijven',
  joinHelp:
    'Wilt u het hele plan lezen, of eraan meeschrijven? Log dan in. Wij koppelen deze uitnodiging aan uw account.',
  joinGo: 'Open het hele plan',
  joining: 'Bezig met openen',
  signIn: 'Inloggen',
  wrong: 'Deze link werkt niet',
  wrongHelp:
    'Misschien is hij niet helemaal gekopieerd, of is er een nieuwe gestuurd. Open de link in de laatste mail, of vraag de aanvrager om een nieuwe.',
  none: 'Open de link in uw mail',
  noneHelp: 'Op deze bladzijde komt u met de link in de mail waarmee u bent uitgenodigd.',
  close: 'Sluit deze bladzijde af',
  closeHelp: 'Doe dit op een computer die ook anderen gebruiken.',
}
