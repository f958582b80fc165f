import type { Assembly } from '../assemblies/plan.ts'
import { dateNl } from '../notices/letters-nl.ts'
import { municipalityOf, villageOf } from '../villages/rules.ts'

const influence: Record<number, string> = {
  1: 'U hoort wat er wordt besloten en waarom.',
  2: 'U geeft samen advies. Wie beslist, zegt wat ermee is gedaan.',
  3: 'U beslist mee.',
  4: 'Wat u samen besluit, gebeurt.',
}

const placeNl = ({ kind, place = '' }: Assembly['area']): string =>
  kind === 'province' ? 'Drenthe' : ((kind === 'village' ? villageOf(place) : municipalityOf(place))?.name ?? place)

/** The words of a letter, in plain Dutch. */
export const letterNl = (assembly: Assembly, who: 'all' | 'silent', site: string) => {
  const until = dateNl(assembly.phases.find(({ id }) => id === 'register')?.until ?? '')
  const meets = assembly.phases.find(({ id }) => id === 'meet')?.from ?? ''
  return {
    title: assembly.title,
    subject: who === 'all' ? 'U bent geloot: doet u mee?' : 'Herinnering: u bent geloot, doet u mee?',
    greeting: 'Beste bewoner,',
    paragraphs: [
      `In ${placeNl(assembly.area)} denken ${assembly.size} mensen samen na over één vraag. Wie een brief krijgt, is door loting bepaald. U bent geloot.`,
      ...(who === 'silent' ? ['Wij hebben nog niets van u gehoord. U kunt zich nog aanmelden.'] : []),
    ],
    questionHead: 'De vraag',
    question: assembly.question,
    facts: [
      `${influence[assembly.influence] ?? ''} ${assembly.answers} geeft antwoord voor ${dateNl(assembly.answerBy)}.`,
      `Het begint rond ${dateNl(meets)}. Meedoen kan vanaf ${assembly.fromAge} jaar. U hoeft niets te weten van het onderwerp.`,
      'Melden zich meer mensen aan dan er plaatsen zijn? Dan loten wij nog een keer, zo dat de groep op het hele dorp of de hele streek lijkt. Iedereen kan die loting narekenen.',
    ],
    how: 'Zo meldt u zich aan',
    ways: [
      `Ga op uw telefoon of computer naar ${site.replace(/^https?:\/\//, '')}/meedoen en vul uw code in. Of richt de camera van uw telefoon op het vierkantje.`,
      'Of bel het nummer in de brief van uw gemeente. Dan vullen wij het samen in.',
    ],
    codeHead: 'Uw code',
    qr: 'Vierkante code die dezelfde pagina opent met uw code al ingevuld',
    until: `Aanmelden kan tot en met ${until}. U mag ook nee zeggen: dan hoeft u niets te doen.`,
    privacy: `Wij weten niet wie u bent. Uw gemeente verstuurt deze brief en kent alleen het kenmerk. Wat u invult, wissen wij op ${dateNl(assembly.forgetOn)}.`,
    reference: 'Kenmerk',
  }
}

/** The words of table cards. */
export const cardNl = (title: string) => ({ title, lang: 'nl', region: 'NL', round: 'Ronde', table: 'Tafel' })

/** The words of the sheet on a table. */
export const sheetNl = (title: string, site: string) => ({
  ...{ title, lang: 'nl', region: 'NL' },
  table: 'Tafel',
  device: 'Met een telefoon of tablet',
  how: `Eén toestel per tafel is genoeg. Richt de camera op het vierkantje, of ga naar ${site.replace(/^https?:\/\//, '')}/tafel en vul de code in. Valt het internet weg? Ga gewoon door: alles blijft op het toestel en wordt later verstuurd.`,
  code: 'Code van deze tafel',
  qr: 'Vierkante code die de pagina van deze tafel opent',
  rules: 'Zo praten wij',
  paper: 'Of op papier: één idee per regel. Schrijf geen namen van mensen op.',
  lines: 14,
})

/** The words of table cards; what the assembly itself says stays as it was written. */
export const cardEn: typeof cardNl = title => ({ title, lang: 'en', region: 'GB', round: 'Round', table: 'Table' })

/** The words of the sheet on a table. */
export const sheetEn: typeof sheetNl = (title, site) => ({
  ...{ title, lang: 'en', region: 'GB' },
  table: 'Table',
  device: 'With a phone or tablet',
  how: `One device per table is enough. Point the camera at the square, or go to ${site.replace(/^https?:\/\//, '')}/en/tafel and fill in the code. No internet any more? Just go on: everything stays on the device and is sent later.`,
  code: 'Code of this table',
  qr: 'Square code that opens the page of this table',
  rules: 'How we talk',
  paper: 'Or on paper: one idea per line. Do not write down names of people.',
  lines: 14,
})
