import type { Answered } from '../../../functions/http/endpoint.ts'
import { dateAfter } from '../../../functions/ideas/rules.ts'
import type { municipality } from '../../../functions/municipality/contract.ts'
import { type Show, shows } from '../../../functions/municipality/rules.ts'

export type DeskLine = Answered<typeof municipality.deskIdeas>['ideas'][number]
export const terms = ['late', 'soon'] as const
export type Query = { show: Show; text: string; village: string; term: (typeof terms)[number] | undefined }

/** What the address asks for; without anything, all of it, what waits first. */
export const readQuery = (search: URLSearchParams): Query => ({
  show: shows.find(one => one === search.get('toon')) ?? 'all',
  text: search.get('tekst')?.trim() ?? '',
  village: search.get('plaats') ?? '',
  term: terms.find(one => one === search.get('termijn')),
})

/** Days before the promised date in which an idea counts as soon. */
const soonDays = 14

/** The lines that a query leaves over. `now` is a moment (ISO); dates are Amsterdam calendar dates. */
export const narrowed = (lines: readonly DeskLine[], { text, village, term }: Query, now: string): DeskLine[] => {
  const words = text.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean)
  const soon = dateAfter(now, soonDays)
  return lines.filter(line => {
    const said = `${line.title} ${line.start}`.toLocaleLowerCase('nl')
    const isSoon = !line.answeredAt && line.answerBy !== undefined && line.answerBy <= soon
    const inTerm = term === undefined || (term === 'late' ? line.overdue : isSoon)
    return inTerm && (!village || line.village === village) && words.every(word => said.includes(word))
  })
}
