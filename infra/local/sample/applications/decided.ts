import type { Card } from '../../../../functions/applications/application.ts'
import type { ChosenShortlist, PlanRow } from '../../../../functions/plans/plan.ts'
import type { Round } from '../../../../functions/rounds/round.ts'

const reasons = {
  taken: [
    'Past goed bij het doel van dit thema. De partners leggen zelf geld in en weten wie het na afloop overneemt.',
    'Deskundigen en gemeenten vinden dit een sterk plan. Het begint klein en laat snel zien of het werkt.',
    'Veel inwoners steunen dit plan, en het dorp doet het grootste deel van het werk zelf.',
    'Hier bestaat nog niets voor. De resultaten worden gemeten, zodat andere gemeenten ervan leren.',
  ],
  barred:
    'De deskundigen raadden aan dit plan nog niet toe te laten. In hun advies staat wat er beter kan; daarmee kunt u het opnieuw vragen.',
  freed:
    'Dit plan stond niet in de voorselectie. Er kwam geld vrij, omdat bij andere plannen nog een handtekening ontbrak, en dit plan hebben de meeste inwoners gesteund.',
  part: 'Het plan kan met minder beginnen: dit is genoeg voor de eerste twee jaar. Daarna kijken wij samen wat nodig is.',
  unsigned:
    'Nog niet alle partners hadden hun toezegging getekend. Zodra dat rond is, kunt u het volgend jaar opnieuw vragen.',
  ceiling: [
    'Het geld voor dit thema was op. Deskundigen gaven andere plannen in dit thema een hoger advies.',
    'Binnen dit thema bereikten andere plannen meer mensen voor hetzelfde geld. Het plan zelf vinden wij goed: vraag het gerust opnieuw.',
    'Er was geld voor een deel van de plannen in dit thema. Dit plan lijkt op een project dat al loopt; wij brengen u graag met elkaar in contact.',
  ],
  key: 'Het geld voor experimenten was verdeeld. Deskundigen raadden aan dit plan eerst kleiner uit te proberen.',
} as const

const oneOf = <T>(all: readonly T[], at: number): T => all[at % all.length] as T

/**
 * A plan that could have been decided on: what the shortlist holds first, then the plans with the most supporters, as far
 * as the ceiling of the theme and the key reach. `barred`: what the experts would not admit. Based on nothing, 4 percent is
 * left in every purse.
 */
export const sampleRows = (
  cards: readonly Card[],
  { themes, key, partial }: Round,
  based?: { shortlist: ChosenShortlist; barred: ReadonlySet<string> },
): PlanRow[] => {
  const share = based ? 1 : 0.96
  const left = new Map<string, number>(
    [...themes.map(({ slug, ceiling }) => [slug, ceiling] as const), ...Object.entries(key)].map(([name, cents]) => [
      name,
      Math.floor(cents * share),
    ]),
  )
  const listed = new Set(based?.shortlist.rows.filter(row => row.in).map(row => row.application))
  const isListed = ({ id }: Card): number => Number(listed.has(id))
  const inParts = new Set<string>()
  return cards
    .toSorted(
      (one, other) =>
        isListed(other) - isListed(one) || other.supporters - one.supporters || one.id.localeCompare(other.id),
    )
    .map((card, at) => {
      const room = Math.min(left.get(card.theme) ?? 0, left.get(card.tranche) ?? 0)
      const row = { application: card.id, startYear: card.startYear }
      const no = (reason: string) => ({ ...row, taken: false, amount: 0, reason })
      if (based?.barred.has(card.id)) return no(reasons.barred)
      if (!card.definitive) return no(reasons.unsigned)
      const part = Math.floor(room / 1_000_00) * 1_000_00
      const isPart = card.ask > room && partial && part * 100 >= card.ask * partial.atLeast && !inParts.has(card.theme)
      if (card.ask > room && !isPart)
        return no((left.get(card.theme) ?? 0) < card.ask ? oneOf(reasons.ceiling, at) : reasons.key)
      if (isPart) inParts.add(card.theme)
      const amount = isPart ? part : card.ask
      for (const purse of [card.theme, card.tranche]) left.set(purse, (left.get(purse) ?? 0) - amount)
      const why = based && !listed.has(card.id) ? reasons.freed : oneOf(reasons.taken, at)
      return { ...row, taken: true, amount, reason: isPart ? reasons.part : why }
    })
}

/** The same plan as it was published before: two projects were still in or out the other way, one got less. */
export const draftOf = (rows: readonly PlanRow[], cards: readonly Card[], round: Round): PlanRow[] => {
  const taken = rows.filter(row => row.taken).map(row => row.application)
  const [first, second, third] = [taken[2], taken[5], taken[8]]
  return rows.map(row => {
    const ask = cards.find(card => card.id === row.application)?.ask ?? 0
    if (row.application === first) return { ...row, taken: false, amount: 0, reason: reasons.ceiling[0] }
    if (row.application === second && round.partial && row.amount === ask)
      return { ...row, amount: Math.ceil((ask * 70) / 100_000) * 1000, reason: reasons.part }
    if (row.application === third) return { ...row, startYear: row.startYear + 1 }
    return row
  })
}
