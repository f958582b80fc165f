import type { StoredAssembly } from '../assemblies/stored.ts'
import type { Content } from '../recount/round.ts'
import { fields, type Proposal } from './plan.ts'

const influence: Record<number, string> = {
  1: 'U hoort wat ermee gebeurt.',
  2: 'De uitslag is een advies.',
  3: 'De uitslag telt mee in het besluit.',
  4: 'Wat wordt aangenomen, gebeurt.',
}
const hoursOpen = 2
const said = (nl: string) => ({ nl, en: '' })

/** What is voted on: the title of the panel and what it wrote. The option bears the id of its cluster, so that the lineage stays. */
const optionOf = ({ cluster, name, texts }: Proposal): Content['options'][number] => {
  const about = fields.slice(1).flatMap(field => texts[field]?.text.trim() || [])
  const title = texts.title?.text.trim() || name
  return {
    id: cluster,
    name: said(title),
    ...(about.length > 0 ? { about: said(about.join('\n\n').slice(0, 2000)) } : {}),
  }
}

/**
 * The draft of a ballot round on the proposals of a meeting: yes, no or no opinion on each, passed by more than half of
 * who votes (as in Enschede in 2017); everything in it can still be changed at the ballots' own desk.
 */
export const ballotContent = (
  assembly: StoredAssembly,
  proposals: readonly Proposal[],
  people: number,
  now: string,
): Content => ({
  title: said(`Stemming ${assembly.title}`.slice(0, 150)),
  question: said('Nemen wij dit voorstel over?'),
  about: said(assembly.question),
  influence: said(`${influence[assembly.influence] ?? ''} ${assembly.answers} geeft antwoord.`.trim()),
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' },
  ...{ quorum: 0, ties: 'listed', revote: true, objectionDays: 7, assembly: assembly.id },
  options: proposals.map(optionOf),
  opens: now,
  closes: new Date(Date.parse(now) + hoursOpen * 3_600_000).toISOString(),
  groups: [{ id: 'inwoners', name: said('Inwoners'), roll: people }],
})
