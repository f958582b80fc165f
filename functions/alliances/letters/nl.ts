/** Letters about alliances, in plain Dutch. */
export const invitationNl = {
  subject: (name: string) => `Doet u mee? ${name}`,
  asks: (applicant: string, organisation: string, name: string, round: string) =>
    `${applicant} maakt een plan: ‘${name}’. Het is bedoeld voor ${round}. ${applicant} vraagt of ${organisation} meedoet als partner.`,
  line: (link: string) =>
    `Op uw eigen bladzijde vult u in wat u wilt doen, hoeveel geld u inbrengt (dat mag ook niets zijn) en tot wanneer. Daarna kunt u tekenen. U hebt geen account nodig:\n${link}`,
  until: (date: string) => `De aanvraag kan worden ingediend tot en met ${date}.`,
  careful:
    'Wie deze link heeft, kan namens uw organisatie tekenen. Stuur hem alleen door aan wie dat mag. Wilt u niet meedoen? Dan hoeft u niets te doen.',
}

export const signedNl = {
  subject: (organisation: string) => `${organisation} heeft getekend`,
  says: (organisation: string, name: string) => `${organisation} heeft getekend voor het plan ‘${name}’.`,
  all: 'Alle partners hebben nu getekend. De alliantie is definitief.',
  left: (count: number) =>
    count === 1
      ? 'Er is nog 1 partner die niet heeft getekend.'
      : `Er zijn nog ${count} partners die niet hebben getekend.`,
  page: (link: string) => `Bekijk de alliantie: ${link}`,
}

export const elaboratingNl = {
  subject: (title: string) => `Uw idee wordt uitgewerkt: ${title}`,
  says: (title: string) =>
    `Een alliantie is begonnen om uw idee ‘${title}’ uit te werken tot een plan. Zij kan daarvoor geld aanvragen bij de Sociale Agenda. Uw idee blijft van u en blijft op het plein staan.`,
  page: (link: string) => `U leest uw idee hier: ${link}`,
}
