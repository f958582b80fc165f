import { appealBefore } from '../ideas/rules.ts'
import type { Idea } from '../ideas/stored.ts'
import { closingNl, dateNl, greetingNl } from '../notices/letters-nl.ts'
import * as nl from '../notices/verdicts-nl.ts'
import { municipalityOf } from '../villages/rules.ts'
import type { Reason, VerdictKind } from './contract.ts'
import type { Subject } from './rules.ts'

export type Letter = { subject: string; text: string }
export type Told = {
  about: Subject
  verdict: VerdictKind
  reason?: Reason | undefined
  /** The moderator's own words. */
  more?: string | undefined
  now: string
  /** The platform's address, without a slash at the end. */
  origin: string
}

const whyPart = ({ reason, more }: Told): string[] =>
  [reason ? nl.whyNl : '', reason ? nl.reasonsNl[reason] : '', more ?? ''].filter(part => part !== '')

const publishPart = (idea: Idea, { about, origin, more }: Told): string[] => {
  const municipality = idea.desk === 'province' ? undefined : municipalityOf(idea.desk)?.name
  const date = dateNl(idea.answerBy ?? idea.submittedAt)
  const next = municipality ? nl.handedOverNl(municipality, date) : nl.answerByNl(date)
  const promised = about === 'idea' || about === 'appeal' ? [next] : []
  const page = nl.readNl(`${origin}/ideeen/${idea.id}`)
  return [nl.publishedNl[about](idea.title), ...promised, ...(more ? [more] : []), page]
}

const returnPart = (idea: Idea, told: Told): string[] => [
  nl.returnedNl[told.about](idea.title),
  ...whyPart(told),
  nl.changeNl(`${told.origin}/volgen`),
]

const refusePart = (idea: Idea, told: Told): string[] => {
  const appeal = nl.appealNl(`${told.origin}/volgen`, dateNl(appealBefore(told.now)))
  const after = told.about === 'idea' ? [appeal] : told.about === 'appeal' ? [nl.appealDoneNl] : []
  return [nl.refusedNl[told.about](idea.title), ...whyPart(told), ...after]
}

const parts = { publish: publishPart, return: returnPart, refuse: refusePart }

/**
 * The letter about a verdict, in plain Dutch: what was decided, why, and what the author can do (Awb 3:45, 3:46).
 * `idea` is how it stands after the verdict, so that desk and date are the promised ones.
 */
export const verdictLetter = (idea: Idea, told: Told): Letter => ({
  subject: nl.headingNl(told.about, told.verdict, idea.title),
  text: [greetingNl, ...parts[told.verdict](idea, told), closingNl(told.origin)].join('\n\n'),
})
