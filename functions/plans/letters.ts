import { closingNl, dateNl, greetingNl, moneyNl } from '../notices/letters-nl.ts'
import type { Letter } from '../notices/rules.ts'
import type { Round } from '../rounds/round.ts'
import { dateOf, dayAfter, workingDayFrom } from '../terms/rules.ts'
import { type PlanDocument, type PlanProject, planYear } from './plan.ts'

/** In plain Dutch. What a round says itself comes from `round.letters`. */
const nl = {
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

/**
 * Last day for objections: six weeks from the day after the decision was made known (Awb 6:7 and 6:8), and then on a
 * working day (Algemene termijnenwet 1).
 */
const objectBy = (at: string): string => workingDayFrom(dayAfter(dateOf(at), 42))

type About = {
  document: Pick<PlanDocument, 'round' | 'at'>
  letters: Round['letters']
  origin: string
  /** Left out as long as it is not adopted. */
  hash?: string
  revised?: boolean
}

/** Subject and words of the letter to the applicant of a project. */
export const decisionLetter = (
  project: PlanProject,
  { document, letters, origin, hash, revised }: About,
): Pick<Letter, 'subject' | 'text'> => {
  const { taken, title, amount, ask, startYear, reason } = project
  const { round, at } = document
  const own = (taken ? letters.granted : letters.refused)?.nl ?? ''
  const first = taken ? nl.taken : nl.notTaken
  const parts = [
    greetingNl,
    first(planYear(round.name.nl), dateNl(dateOf(at)), title),
    revised ? nl.revised : '',
    taken ? [nl.amount(moneyNl(amount), startYear), amount < ask ? nl.part(moneyNl(ask)) : ''].join(' ').trim() : '',
    own,
    reason ? nl.why(reason) : '',
    nl.objection(dateNl(objectBy(at))),
    nl.page(`${origin}/jaarplan/${round.id}`),
    hash ? nl.hash(hash) : '',
    closingNl(origin),
  ]
  return { subject: nl.subject(taken, title), text: parts.filter(part => part !== '').join('\n\n') }
}

/** Whether an applicant hears of a later plan: only when it decides otherwise on the own project. */
export const isNews = (project: PlanProject, before: PlanDocument | undefined): boolean => {
  const was = before?.projects.find(each => each.id === project.id)
  return was === undefined || was.taken !== project.taken || was.amount !== project.amount
}
