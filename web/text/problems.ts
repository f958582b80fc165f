import type { Issue } from '../../functions/http/problem.ts'
import type { Refusal, RefusalCode } from '../api/client.ts'
import { dateText } from './format.ts'
import type { Both, Language } from './language.tsx'

/** What people read when the platform says no: what is wrong, and what to do now. */
const refusals: Record<RefusalCode, Both> = {
  invalid: {
    nl: 'Nog niet alles is goed ingevuld. Kijk naar de meldingen bij de vragen en verbeter ze.',
    en: 'Some answers are not right yet. Look at the messages beside the questions and correct them.',
  },
  'sign-in': {
    nl: 'Hiervoor moet u ingelogd zijn. Log in en probeer het opnieuw.',
    en: 'You need to be signed in for this. Sign in and try again.',
  },
  'proof-of-work': {
    nl: 'Wij konden niet zien dat u geen robot bent. Wacht even en verstuur het nog een keer.',
    en: 'We could not see that you are not a robot. Wait a moment and send it again.',
  },
  'other-origin': {
    nl: 'Dit verzoek kwam niet van deze website. Open de pagina opnieuw en probeer het nog een keer.',
    en: 'This request did not come from this website. Open the page again and try once more.',
  },
  'not-allowed': {
    nl: 'U mag dit niet doen met dit account. Vraag het aan de beheerder als u denkt dat het wel moet kunnen.',
    en: 'This account may not do this. Ask the administrator if you think it should.',
  },
  'own-decision': {
    nl: 'Dit was uw eigen beslissing. Een collega moet dit behandelen.',
    en: 'This was your own decision. A colleague has to handle this.',
  },
  'not-found': {
    nl: 'Dit bestaat niet of is niet meer openbaar. Controleer het adres of de code.',
    en: 'This does not exist or is no longer public. Check the address or the code.',
  },
  changed: {
    nl: 'Iemand anders heeft dit intussen veranderd. Bekijk de nieuwe tekst en kies wat moet blijven.',
    en: 'Somebody else changed this in the meantime. Look at the new text and choose what should stay.',
  },
  'wrong-state': {
    nl: 'Dit kan nu niet meer, of nog niet. Ververs de pagina om te zien hoe het ervoor staat.',
    en: 'This is not possible now. Refresh the page to see where things stand.',
  },
  'already-used': {
    nl: 'Dit is al een keer gebruikt. U hoeft niets meer te doen.',
    en: 'This has been used before. There is nothing more you need to do.',
  },
  'too-late': {
    nl: 'De termijn hiervoor is voorbij. Neem contact met ons op als u vragen hebt.',
    en: 'The time for this has passed. Contact us if you have questions.',
  },
  'too-large': {
    nl: 'Dit is te groot om te versturen. Kies een kleiner bestand of maak de tekst korter.',
    en: 'This is too large to send. Choose a smaller file or shorten the text.',
  },
  'unsupported-media': {
    nl: 'Dit soort bestand kunnen wij niet lezen. Kies bijvoorbeeld een PDF of een foto (JPG of PNG).',
    en: 'We cannot read this kind of file. Choose a PDF or a photo (JPG or PNG), for example.',
  },
  'too-many': {
    nl: 'Er kwam in korte tijd te veel van deze verbinding. Wacht een paar minuten en probeer het opnieuw.',
    en: 'Too much came from this connection in a short time. Wait a few minutes and try again.',
  },
  unexpected: {
    nl: 'Er ging bij ons iets mis. Wat u hebt getypt staat er nog. Probeer het over een minuut opnieuw.',
    en: 'Something went wrong on our side. What you typed is still there. Try again in a minute.',
  },
  unavailable: {
    nl: 'De website is even niet bereikbaar. Wat u hebt getypt staat er nog. Probeer het over een minuut opnieuw.',
    en: 'The website cannot be reached for a moment. What you typed is still there. Try again in a minute.',
  },
  offline: {
    nl: 'U hebt nu geen verbinding met internet. Wat u hebt getypt staat er nog. Probeer het opnieuw als u weer verbinding hebt.',
    en: 'You have no internet connection now. What you typed is still there. Try again when you are connected.',
  },
}

/** The sentence for a refusal; names the moment from which it is possible, where there is one. */
export const refusalSentence = (
  language: Language,
  refusal: Pick<Refusal, 'code'> & { from?: string | undefined },
): string => {
  const sentence = refusals[refusal.code][language]
  if (!refusal.from) return sentence
  const moment = dateText(language, refusal.from, true)
  return `${sentence} ${language === 'nl' ? `Het kan vanaf ${moment}.` : `It is possible from ${moment}.`}`
}

type Sentence = { nl: (limit: number) => string; en: (limit: number) => string }

const empty: Sentence = { nl: () => 'Vul dit in.', en: () => 'Fill this in.' }
const choose: Sentence = { nl: () => 'Kies een van de mogelijkheden.', en: () => 'Choose one of the possibilities.' }
const place: Sentence = {
  nl: () => 'Kies een plaats uit de lijst. Staat uw dorp er niet bij? Kies dan een dorp in de buurt.',
  en: () => 'Choose a place from the list. Is your village not there? Then choose one nearby.',
}
const notScanned: Sentence = {
  nl: () => 'Dit bestand wordt nog gecontroleerd. Wacht even en probeer het opnieuw.',
  en: () => 'This file is still being checked. Wait a moment and try again.',
}
const reload: Sentence = {
  nl: () => 'Er klopt iets niet aan dit formulier. Ververs de pagina; wat u hebt getypt blijft bewaard.',
  en: () => 'Something about this form is not right. Refresh the page; what you typed is kept.',
}
const other: Sentence = {
  nl: () => 'Dit klopt nog niet. Kijk het na.',
  en: () => 'This is not right yet. Please check it.',
}

const faults: Record<string, Sentence> = {
  too_small: {
    nl: limit => (limit <= 1 ? 'Vul dit in.' : `Dit is te weinig. Het moet minstens ${limit} zijn.`),
    en: limit => (limit <= 1 ? 'Fill this in.' : `This is too little. It must be at least ${limit}.`),
  },
  too_big: {
    nl: limit => `Dit is te veel. Het mag hoogstens ${limit} zijn.`,
    en: limit => `This is too much. It may be at most ${limit}.`,
  },
  'short-text': {
    nl: limit => (limit <= 1 ? 'Vul dit in.' : `Schrijf iets meer: minstens ${limit} tekens.`),
    en: limit => (limit <= 1 ? 'Fill this in.' : `Write a little more: at least ${limit} characters.`),
  },
  'long-text': {
    nl: limit => `Maak het korter: hoogstens ${limit} tekens.`,
    en: limit => `Make it shorter: at most ${limit} characters.`,
  },
  'short-list': { nl: limit => `Kies er minstens ${limit}.`, en: limit => `Choose at least ${limit}.` },
  'long-list': { nl: limit => `Kies er hoogstens ${limit}.`, en: limit => `Choose at most ${limit}.` },
  invalid_type: empty,
  invalid_value: choose,
  invalid_union: choose,
  unrecognized_keys: reload,
  'not-json': reload,
  'not-a-key': reload,
  'unknown-cursor': reload,
  'unknown-place': place,
  'unknown-village': place,
  'unknown-theme': choose,
  'unknown-id': { nl: () => 'Dit bestaat niet (meer).', en: () => 'This does not exist (any more).' },
  'not-an-email': {
    nl: () => 'Dit is geen e-mailadres. Vul het in als naam@voorbeeld.nl.',
    en: () => 'This is not an e-mail address. Write it as name@example.nl.',
  },
  'not-a-phone': {
    nl: () => 'Dit is geen telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 0592 123456.',
    en: () => 'This is not a phone number. Use digits only, for example 0592 123456.',
  },
  'not-a-code': {
    nl: () => 'Deze code klopt niet. Hij ziet eruit als K7QM-2XPD-9RTA en staat op uw ontvangstbewijs.',
    en: () => 'This code is not right. It looks like K7QM-2XPD-9RTA and is on your receipt.',
  },
  'not-a-chamber-number': {
    nl: () => 'Dit is geen KvK-nummer. Het heeft acht cijfers.',
    en: () => 'This is not a chamber of commerce number. It has eight digits.',
  },
  'unknown-file': {
    nl: () => 'Een bestand is niet goed aangekomen of was te oud. Haal het weg en voeg het opnieuw toe.',
    en: () => 'A file did not arrive well or was too old. Remove it and add it again.',
  },
  'not-scanned': notScanned,
  'file-not-scanned': notScanned,
}

/** What a field holds, because the same fault is said otherwise of a text than of a number. */
export type Holds = 'text' | 'number' | 'list'

/** The sentence beside a field for one fault the platform found in it. */
export const issueSentence = (language: Language, issue: Issue, holds: Holds = 'text'): string => {
  const sized = issue.code === 'too_small' || issue.code === 'too_big'
  const code = sized && holds !== 'number' ? `${issue.code === 'too_small' ? 'short' : 'long'}-${holds}` : issue.code
  return (faults[code] ?? other)[language](issue.limit ?? 1)
}
