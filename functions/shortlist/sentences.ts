import type { Issue } from '../http/problem.ts'
import type { Explanation, Why } from './explain.ts'

export type Language = 'nl' | 'en'
/** What only the screen knows: names of projects and themes. The command says ids. */
export type Names = { project: (id: string) => string; theme: (theme: string) => string }
export const plainNames: Names = { project: id => id, theme: theme => theme }

/** Cents as euros; cents are shown only where there are any. */
const money = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)

const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 }).format(value)

const listed = (ids: readonly string[], names: Names, language: Language): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(ids.map(id => names.project(id)))

const points = (value: number, language: Language): string =>
  language === 'nl'
    ? `${number(value, language)} ${value === 1 ? 'punt' : 'punten'}`
    : `${number(value, language)} ${value === 1 ? 'point' : 'points'}`

/** Who explains: the project's theme, tranche and ask, with the reason found for it. */
type Told = { theme: string; tranche: 2 | 3; ask: number; because: Why }

const whyNl = ({ theme, tranche, ask, because }: Told, names: Names): string => {
  const [of, euro] = [names.theme(theme), (cents: number) => money(cents, 'nl')]
  const others = 'others' in because ? listed(because.others, names, 'nl') : ''
  const many = 'others' in because && because.others.length > 1
  const instead =
    'less' in because && because.less > 0 ? `, en dat geeft samen ${points(because.less, 'nl')} minder` : ''
  const equal = 'less' in because && because.less === 0 ? ', zonder dat de score hoger wordt' : ''
  const room = `Om plaats te maken, ${many ? 'moeten' : 'moet'} ${others} weg${instead}${equal}.`
  switch (because.code) {
    case 'room':
      return 'Er is geld voor, en geen ander project hoeft ervoor te wijken.'
    case 'nothing-gained':
      return 'Het heeft geen score, dus het kost geld zonder dat de voorselectie er beter van wordt.'
    case 'more':
      return `Zonder dit project ${many ? 'kunnen' : 'kan'} ${others} erin, maar dan is de score samen ${points(because.less, 'nl')} lager.`
    case 'cheaper':
      return `Met ${others} in plaats van dit project is de score gelijk, maar kost het meer.`
    case 'first':
      return `Met ${others} in plaats van dit project zijn score en kosten gelijk; dan gaat de laagste code voor.`
    case 'above-ceiling':
      return `Het vraagt ${euro(ask)}, meer dan er voor het hele thema ${of} is (${euro(because.most)}).`
    case 'above-key':
      return `Het vraagt ${euro(ask)}, meer dan er voor heel tranche ${tranche} is (${euro(because.most)}).`
    case 'theme-full':
      return `In het thema ${of} is nog ${euro(because.left.theme)} over, en het vraagt ${euro(ask)}. ${room}`
    case 'tranche-full':
      return `In tranche ${tranche} is nog ${euro(because.left.tranche)} over, en het vraagt ${euro(ask)}. ${room}`
    case 'both-full':
      return `In het thema ${of} is nog ${euro(because.left.theme)} over en in tranche ${tranche} nog ${euro(because.left.tranche)}; het vraagt ${euro(ask)}. ${room}`
  }
}

const whyEn = ({ theme, tranche, ask, because }: Told, names: Names): string => {
  const [of, euro] = [names.theme(theme), (cents: number) => money(cents, 'en')]
  const others = 'others' in because ? listed(because.others, names, 'en') : ''
  const instead = 'less' in because && because.less > 0 ? `, which gives ${points(because.less, 'en')} less in all` : ''
  const equal = 'less' in because && because.less === 0 ? ', without a higher score' : ''
  const room = `To make room, ${others} would have to go${instead}${equal}.`
  switch (because.code) {
    case 'room':
      return 'There is money for it, and no other project has to give way.'
    case 'nothing-gained':
      return 'It has no score, so it costs money without making the shortlist better.'
    case 'more':
      return `Without this project ${others} could come in, but the score in all would be ${points(because.less, 'en')} lower.`
    case 'cheaper':
      return `With ${others} instead of this project the score is the same, but it costs more.`
    case 'first':
      return `With ${others} instead of this project score and cost are the same; then the lowest code goes first.`
    case 'above-ceiling':
      return `It asks ${euro(ask)}, more than there is for the whole theme ${of} (${euro(because.most)}).`
    case 'above-key':
      return `It asks ${euro(ask)}, more than there is for the whole of tranche ${tranche} (${euro(because.most)}).`
    case 'theme-full':
      return `The theme ${of} has ${euro(because.left.theme)} left, and it asks ${euro(ask)}. ${room}`
    case 'tranche-full':
      return `Tranche ${tranche} has ${euro(because.left.tranche)} left, and it asks ${euro(ask)}. ${room}`
    case 'both-full':
      return `The theme ${of} has ${euro(because.left.theme)} left and tranche ${tranche} ${euro(because.left.tranche)}; it asks ${euro(ask)}. ${room}`
  }
}

/** Why a project is in or out, in plain words. */
export const whySentence = (told: Told, language: Language, names: Names = plainNames): string =>
  language === 'nl' ? whyNl(told, names) : whyEn(told, names)

/** The smallest changes that would turn it round, one sentence each; a change that nobody can make is left out. */
export const changeSentences = ({ in: isIn, wouldChange }: Explanation, language: Language): string[] => {
  const { ask, ceiling, key, score } = wouldChange
  const euro = (cents: number): string => money(Math.abs(cents), language)
  const more = (value: number): string => points(Math.abs(value), language)
  const nl = language === 'nl'
  const said = (value: number | null | undefined, way: (value: number) => string): string[] =>
    value === null || value === undefined ? [] : [way(value)]
  if (isIn)
    return [
      ...said(ask, at =>
        nl ? `Het valt af bij een bijdrage van ${euro(at)}.` : `It drops out at an ask of ${euro(at)}.`,
      ),
      ...said(ceiling, by =>
        nl
          ? `Het valt af als het plafond van het thema ${euro(by)} lager is.`
          : `It drops out if the theme's ceiling is ${euro(by)} lower.`,
      ),
      ...said(score, by => (nl ? `Het valt af met ${more(by)} minder.` : `It drops out with ${more(by)} less.`)),
    ]
  return [
    ...said(ask, at =>
      nl
        ? `Het komt erin bij een bijdrage van hoogstens ${euro(at)}.`
        : `It comes in at an ask of at most ${euro(at)}.`,
    ),
    ...said(ceiling, by =>
      nl
        ? `Het komt erin als het plafond van het thema ${euro(by)} hoger is.`
        : `It comes in if the theme's ceiling is ${euro(by)} higher.`,
    ),
    ...said(key, by =>
      nl
        ? `Het komt erin als er voor de tranche ${euro(by)} meer is.`
        : `It comes in if there is ${euro(by)} more for the tranche.`,
    ),
    ...said(score, by => (nl ? `Het komt erin met ${more(by)} meer.` : `It comes in with ${more(by)} more.`)),
  ]
}

const texts = {
  nl: {
    'no-supporters': 'Bij geen enkel project staan bewoners die het steunen, dus er valt niets naar steun te verdelen.',
    'too-many':
      'Te veel combinaties zijn bijna even goed: welke de beste is, valt niet binnen redelijke tijd te bewijzen.',
    'not-json': 'Dit is geen geldig JSON-bestand.',
    'no-file': 'Dit bestand kan niet worden gelezen.',
    usage: 'Zo gebruikt u dit: npm run -s shortlist -- SCENARIO.json (met --en erachter: in het Engels).',
  },
  en: {
    'no-supporters': 'No project names residents who support it, so there is no support to divide by.',
    'too-many': 'Too many combinations are nearly as good: which is best cannot be proved within reasonable time.',
    'not-json': 'This is not a valid JSON file.',
    'no-file': 'This file cannot be read.',
    usage: 'How to use this: npm run -s shortlist -- SCENARIO.json (without --en: in Dutch).',
  },
}
export const sentence = (code: keyof (typeof texts)['nl'], language: Language): string => texts[language][code]

const faults: Record<string, { nl: string; en: string }> = {
  missing: { nl: 'ontbreekt', en: 'is missing' },
  'not-text': { nl: 'moet tekst zijn, tussen aanhalingstekens', en: 'must be text, between quotation marks' },
  empty: { nl: 'mag niet leeg zijn', en: 'must not be empty' },
  'too-long': { nl: 'is te lang (hoogstens 200 tekens)', en: 'is too long (at most 200 characters)' },
  'not-whole': { nl: 'moet een heel aantal centen zijn', en: 'must be a whole number of cents' },
  'not-a-number': { nl: 'moet een getal zijn', en: 'must be a number' },
  negative: { nl: 'mag niet onder nul zijn', en: 'must not be below zero' },
  'too-large': { nl: 'is te groot', en: 'is too large' },
  'too-many': { nl: 'telt te veel projecten (hoogstens 2.000)', en: 'has too many projects (at most 2,000)' },
  'not-a-tranche': { nl: 'moet tranche 2 of 3 zijn', en: 'must be tranche 2 or 3' },
  'not-a-list': { nl: 'moet een lijst zijn', en: 'must be a list' },
  'not-an-object': { nl: 'moet een object met velden zijn', en: 'must be an object with fields' },
  twice: { nl: 'komt twee keer voor', en: 'occurs twice' },
  'unknown-theme': { nl: 'is een thema zonder plafond', en: 'is a theme without a ceiling' },
}

/** What is wrong with a scenario, with the place in the file. */
export const faultSentence = ({ field, code, limit }: Issue, language: Language): string => {
  const told = faults[code]?.[language] ?? (language === 'nl' ? 'klopt niet' : 'is not right')
  const most = language === 'nl' ? ` (hoogstens ${limit})` : ` (at most ${limit})`
  const place = field || (language === 'nl' ? 'het bestand' : 'the file')
  return `${place} ${told}${limit === undefined ? '' : most}.`
}
