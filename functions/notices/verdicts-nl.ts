import type { Reason } from '../moderation/contract.ts'

/** What a verdict was about, as the author would call it. */
export type About = 'idea' | 'revision' | 'appeal' | 'reaction'

/** Why something is sent back or refused, in plain Dutch; stands alone as a paragraph. */
export const reasonsNl: Record<Reason, string> = {
  'contact-details':
    'In uw tekst staan gegevens waarmee iemand u of een ander kan bereiken, zoals een telefoonnummer, een e-mailadres, een adres of een rekeningnummer. Iedereen kan het plein lezen. Daarom plaatsen wij zulke gegevens niet.',
  'about-a-person':
    'Uw tekst gaat over iemand die te herkennen is. Dat kan vervelend zijn voor die persoon. Daarom plaatsen wij geen teksten over personen.',
  rude: 'In uw tekst staan woorden die anderen kunnen kwetsen. Op het plein gaan we netjes met elkaar om.',
  advertising:
    'Uw tekst lijkt op reclame voor een bedrijf, een product of een partij. Het plein is bedoeld voor ideeën voor het dorp of de wijk.',
  'not-drenthe': 'Uw tekst gaat over een plaats of een plan buiten Drenthe. Het plein is er voor Drenthe.',
  unclear:
    'Wij begrijpen nog niet goed wat u wilt. Schrijf in gewone woorden wat er moet veranderen, waar dat is en voor wie.',
  'not-social':
    'Uw tekst gaat niet over hoe mensen in Drenthe samen leven. De Sociale Agenda is bedoeld voor ideeën daarover.',
  'same-idea':
    'Ditzelfde idee staat al op het plein. U kunt dat idee steunen of erop reageren. Zo blijft alles bij elkaar.',
  'regular-procedure':
    'Voor uw vraag is er een andere weg, bijvoorbeeld een melding, een vergunning of een subsidie bij uw gemeente. Daar wordt u sneller geholpen.',
  other: '',
}

const headings: Record<About, Record<'publish' | 'return' | 'refuse', string>> = {
  idea: {
    publish: 'Uw idee staat op het plein',
    return: 'Wilt u uw idee aanpassen?',
    refuse: 'Wij plaatsen uw idee niet',
  },
  revision: {
    publish: 'Uw nieuwe tekst staat op het plein',
    return: 'Wilt u uw nieuwe tekst aanpassen?',
    refuse: 'Wij plaatsen uw nieuwe tekst niet',
  },
  appeal: {
    publish: 'U krijgt gelijk: uw idee staat op het plein',
    return: 'Uw bezwaar is bekeken: wilt u uw idee aanpassen?',
    refuse: 'Uw bezwaar is bekeken: wij plaatsen uw idee niet',
  },
  reaction: {
    publish: 'Uw reactie staat op het plein',
    return: 'Wilt u uw reactie aanpassen?',
    refuse: 'Wij plaatsen uw reactie niet',
  },
}
export const headingNl = (about: About, verdict: 'publish' | 'return' | 'refuse', title: string): string => {
  const heading = headings[about][verdict]
  return heading.endsWith('?') ? `${heading} ‘${title}’` : `${heading}: ${title}`
}

export const publishedNl: Record<About, (title: string) => string> = {
  idea: title => `Uw idee ‘${title}’ staat nu op Naoberplein. Iedereen kan het lezen, steunen en erop reageren.`,
  revision: title => `U hebt uw idee ‘${title}’ veranderd. De nieuwe tekst staat nu op Naoberplein.`,
  appeal: title =>
    `U was het niet eens met ons besluit over uw idee ‘${title}’. Iemand anders heeft er opnieuw naar gekeken en u krijgt gelijk. Uw idee staat nu op Naoberplein.`,
  reaction: title => `Uw reactie bij het idee ‘${title}’ staat nu op Naoberplein.`,
}

export const returnedNl: Record<About, (title: string) => string> = {
  idea: title =>
    `Bedankt voor uw idee ‘${title}’. Het staat nog niet op het plein. Wij vragen u eerst iets aan te passen.`,
  revision: title =>
    `U hebt uw idee ‘${title}’ veranderd. De nieuwe tekst staat nog niet op het plein. Wij vragen u eerst iets aan te passen. Tot die tijd blijft uw eerdere tekst staan.`,
  appeal: title =>
    `U was het niet eens met ons besluit over uw idee ‘${title}’. Iemand anders heeft er opnieuw naar gekeken. Uw idee kan op het plein als u iets aanpast.`,
  reaction: title => `Bedankt voor uw reactie bij het idee ‘${title}’. Wij vragen u eerst iets aan te passen.`,
}

export const refusedNl: Record<About, (title: string) => string> = {
  idea: title => `Bedankt dat u een idee hebt ingestuurd: ‘${title}’. Wij plaatsen dit idee niet op het plein.`,
  revision: title =>
    `U hebt uw idee ‘${title}’ veranderd. Wij plaatsen de nieuwe tekst niet. Uw eerdere tekst blijft op het plein staan.`,
  appeal: title =>
    `U was het niet eens met ons besluit over uw idee ‘${title}’. Iemand anders heeft er opnieuw naar gekeken. Ook die plaatst uw idee niet.`,
  reaction: title => `Bedankt voor uw reactie bij het idee ‘${title}’. Wij plaatsen deze reactie niet op het plein.`,
}

export const whyNl = 'Waarom?'
export const handedOverNl = (municipality: string, date: string): string =>
  `De gemeente ${municipality} behandelt uw idee. U krijgt uiterlijk ${date} antwoord.`
export const answerByNl = (date: string): string => `U krijgt uiterlijk ${date} antwoord op uw idee.`
export const changeNl = (link: string): string =>
  `Aanpassen doet u zo: ga naar ${link} en vul de code van uw ontvangstbewijs in. Hebt u een account, log dan in en kies ‘Mijn ideeën’. Als u klaar bent, lezen wij uw tekst opnieuw.`
export const appealNl = (link: string, date: string): string =>
  `Bent u het niet eens met dit besluit? Dan kunt u tot en met ${date} bezwaar maken. Iemand die dit besluit niet heeft genomen, kijkt er dan opnieuw naar. Ga naar ${link}, vul de code van uw ontvangstbewijs in en kies ‘Ik ben het er niet mee eens’.`
export const appealDoneNl =
  'Dit besluit is genomen door iemand die het eerste besluit niet heeft genomen. U kunt altijd een nieuw idee insturen.'
export const readNl = (link: string): string => `U leest het hier: ${link}`
