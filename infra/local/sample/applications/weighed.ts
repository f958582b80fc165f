import type { Mark, Marks } from '../../../../functions/reviews/rules.ts'
import type { Criterion } from '../../../../functions/rounds/round.ts'

/** A number from 0 up to 1, always the same for the same words. */
export const chance = (words: string): number => {
  let sum = 2166136261
  for (const sign of words) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619)
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507)
  return ((sum ^ (sum >>> 13)) >>> 0) / 2 ** 32
}

const reasons: readonly (readonly string[])[] = [
  ['Hier staat niets over in de aanvraag.', 'Dit is niet uitgewerkt.', 'Ik zie geen enkele afspraak.'],
  ['Het wordt genoemd, maar blijft vaag.', 'Wie dit doet, staat er niet bij.', 'Dit leunt op een persoon.'],
  [
    'De bedoeling is duidelijk, de uitwerking half.',
    'Redelijk: een partner is zeker, de andere niet.',
    'Het kan lukken als de planning scherper wordt.',
  ],
  [
    'Goed onderbouwd, met cijfers van de eigen inwoners.',
    'De afspraken zijn vastgelegd en haalbaar.',
    'Sterk: bewoners dragen het zelf.',
  ],
  ['Zo zou elk plan het moeten doen.', 'Overtuigend, tot in de begroting.', 'Hier kan een ander dorp zo mee beginnen.'],
]

/** Most experts score about alike; two are mild and two are strict. */
const mildness = (expert: string): number => {
  const of = chance(`mild ${expert}`)
  return of < 0.18 ? 0.8 : of > 0.82 ? -0.8 : (of - 0.5) * 0.5
}

const markOf = (application: string, expert: string, criterion: string): Mark => {
  const pair = `${application} ${expert} ${criterion}`
  if (chance(`cannot ${pair}`) < 0.05) return { cannot: true, reason: 'Dit valt buiten wat ik weet.' }
  const quality = 1.6 + 2.9 * chance(`quality ${application}`)
  const split = chance(`split ${application}`) > 0.85 ? 2.4 * (chance(`side ${application} ${expert}`) - 0.5) : 0
  const noise = 1.7 * (chance(`noise ${pair}`) - 0.5) + 0.8 * (chance(`of ${application} ${criterion}`) - 0.5)
  const score = Math.min(5, Math.max(1, Math.round(quality + split + noise + mildness(expert))))
  const from = reasons[score - 1] ?? []
  return { score, reason: from[Math.floor(chance(`why ${pair}`) * from.length)] ?? '' }
}

/** The invented marks of one expert for one application; `part` of the criteria, from the first, for a draft. */
export const marksOf = (
  application: string,
  expert: string,
  criteria: readonly Pick<Criterion, 'id'>[],
  part = 1,
): Marks =>
  Object.fromEntries(
    criteria.slice(0, Math.ceil(criteria.length * part)).map(({ id }) => [id, markOf(application, expert, id)]),
  )

/** The joint advice that follows a score (0 to 1000) in the sample. */
export const adviceOf = (score: number) => {
  if (score >= 520)
    return {
      advice: 'admit',
      condition: '',
      reason: 'De deskundigen zijn het eens: goed onderbouwd en gedragen.',
    } as const
  if (score >= 380)
    return {
      advice: 'admit-if',
      condition: 'De aanvrager legt voor de start vast wie het project na afloop overneemt en betaalt.',
      reason: 'De aanpak overtuigt, het vervolg nog niet.',
    } as const
  return {
    advice: 'do-not-admit',
    condition: '',
    reason: 'Het doel is niet te meten en wie ermee doorgaat, staat niet vast.',
  } as const
}
