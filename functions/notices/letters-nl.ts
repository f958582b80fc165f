import type { State } from '../ideas/idea.ts'

/** Texts of the letters that follow by themselves, in plain Dutch. Those of a moderator's verdict: verdicts-nl.ts. */
export const greetingNl = 'Goedendag,'
export const closingNl = (origin: string): string =>
  `Met vriendelijke groet,\nNaoberplein, provincie Drenthe\n${origin}`

/** `2027-01-17` → `17 januari 2027`. */
export const dateNl = (date: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T12:00Z`),
  )

/** An amount in euro cents → `€ 25.000`; cents only when there are any. */
export const moneyNl = (cents: number): string =>
  new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  })
    .format(cents / 100)
    .replace(/\s/, ' ')

export const deskNl = (municipality: string | undefined): string =>
  municipality ? `de gemeente ${municipality}` : 'de provincie Drenthe'

export const receiptNl = {
  subject: (title: string) => `Ontvangen: ${title}`,
  thanks: 'Bedankt voor uw idee. Wij hebben het ontvangen.',
  next: (date: string) =>
    `Eerst leest iemand van de provincie uw idee. Daarna komt het op het plein. U krijgt uiterlijk ${date} antwoord.`,
  confirm: (link: string) =>
    `Iemand anders heeft dit idee voor u ingevuld. Klopt het? Ga dan naar ${link} en kies ‘Dit klopt’.`,
  follow: (link: string) =>
    `Wilt u zien hoe het gaat, of iets veranderen? Ga naar ${link}. Wie deze link heeft, kan uw idee veranderen: bewaar deze mail goed en stuur hem niet door.`,
  copy: 'Dit hebt u ingestuurd:',
  parts: {
    received: 'Ontvangen op',
    number: 'Nummer',
    place: 'Plaats',
    forWhom: 'Voor wie',
    needs: 'Wat is er nodig',
    amount: 'Bedrag',
    files: 'Aantal bestanden',
  },
  needs: { money: 'geld', people: 'mensen', place: 'een plek', advice: 'advies' },
}

export const offerNl = {
  subject: (title: string) => `Iemand wil helpen met: ${title}`,
  needs: { money: 'met geld', people: 'door mee te doen', place: 'met een plek', advice: 'met advies' },
  says: (title: string, how: string) => `Iemand wil u helpen met uw idee ‘${title}’: ${how}. Dit is het bericht:`,
  reach: (reach: string) =>
    `Zo kunt u antwoorden: ${reach}. Wij geven uw gegevens niet door; u bepaalt zelf of u antwoordt.`,
}

export const joinNl = {
  subject: (title: string) => `Vraag over uw idee: ${title}`,
  ask: (title: string, other: string) =>
    `Uw idee ‘${title}’ lijkt op een ander idee: ‘${other}’. Wilt u samen verder als één idee?`,
  means:
    'Zegt u ja, dan hoort uw idee bij het andere idee. Uw tekst blijft te lezen. De steun voor uw idee gaat niet vanzelf mee: wij vragen de mensen die uw idee volgen of zij ook het andere idee willen steunen. Zegt u nee, dan verandert er niets.',
  answer: (link: string) => `Uw antwoord geven? Ga naar ${link}.`,
  see: (link: string) => `Het andere idee leest u hier: ${link}`,
}

export const joinedNl = {
  subject: (title: string) => `Gaat samen verder: ${title}`,
  followers: (title: string, other: string) =>
    `U volgt het idee ‘${title}’. Dat idee gaat samen verder met een ander idee: ‘${other}’.`,
  again: (link: string) =>
    `Had u dit idee gesteund? Uw steun gaat niet vanzelf mee. Wilt u het andere idee ook steunen of volgen? Dat kan hier: ${link}`,
  receiver: (title: string, other: string) =>
    `Er is een idee bij uw idee ‘${title}’ gekomen: ‘${other}’. De indiener wil graag samen met u verder.`,
}

export const answeredNl = {
  subject: (title: string) => `Antwoord op: ${title}`,
  author: (title: string, desk: string) => `Op uw idee ‘${title}’ is antwoord gekomen van ${desk}.`,
  followers: (title: string, desk: string) => `Op het idee ‘${title}’, dat u volgt, is antwoord gekomen van ${desk}.`,
}

/** What a new state of a public idea means; only for states that a follower hears of. */
export const movedNl: Partial<Record<State, (title: string, desk: string, date: string) => string>> = {
  takenUp: (title, desk, date) => `Het idee ‘${title}’ is opgepakt door ${desk}. Er komt uiterlijk ${date} antwoord.`,
  published: (title, desk, date) =>
    `Het idee ‘${title}’ wordt weer behandeld door ${desk}. Er komt uiterlijk ${date} antwoord.`,
  elaborated: title => `Het idee ‘${title}’ wordt uitgewerkt tot een plan.`,
}
export const movedSubjectNl = (title: string): string => `Nieuws over: ${title}`
export const readNl = (link: string): string => `U leest het idee hier: ${link}`
export const stopNl = (link: string): string =>
  `U krijgt dit bericht omdat u dit idee volgt. Geen berichten meer? Log in en kies ‘Niet meer volgen’ bij het idee: ${link}`
