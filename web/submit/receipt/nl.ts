/** The words of the receipt. */
export const receiptNl = {
  title: 'Uw idee is aangekomen',
  lead: 'Dank u wel. Dit is uw ontvangstbewijs.',
  titleOther: 'Het idee is aangekomen',
  leadOther: 'Dank u wel. Dit is het ontvangstbewijs voor de ander.',
  code: 'Uw code',
  codeOther: 'De code',
  codeHelp:
    'Met deze code volgt u uw idee. U kunt het ermee aanpassen of intrekken. Bewaar hem goed en geef hem niet aan anderen.',
  codeGive: (name: string) =>
    `Geef deze code aan ${name}. Daarmee bevestigt hij of zij het idee, en kan het volgen, aanpassen of intrekken. Bewaar hem zelf niet.`,
  somebody: 'de ander',
  copy: 'Kopieer de code',
  copied: 'De code is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser. Schrijf de code over.',
  print: 'Print dit bewijs',
  next: 'Wat gebeurt er nu?',
  steps: (date: string) => [
    'Iemand van ons leest het idee. Meestal binnen een paar dagen.',
    'Is het goed, dan komt het op het plein te staan. Moet er iets anders, dan leest u wat en waarom.',
    `U krijgt antwoord uiterlijk op ${date}.`,
  ],
  mailed: (email: string) => `Wij sturen een ontvangstbewijs naar ${email}, met een link die het idee opent.`,
  notMailed: 'U hebt geen e-mailadres gegeven. Print dit bewijs of schrijf de code op.',
  follow: 'Volg het idee',
  again: 'Vertel nog een idee',
  sent: 'Dit hebt u verstuurd',
  received: (moment: string) => `Ontvangen op ${moment}`,
  number: 'Nummer',
  older: 'Dit idee was al eerder aangekomen, met deze tekst. Wilt u de nieuwe tekst? Pas het idee dan aan met de code.',
  mine: 'Bekijk bij Mijn',
  erased: 'Wat u typte is van dit apparaat gewist.',
}
