import type { StoredAssembly } from '../assemblies/stored.ts'
import type { Content } from '../recount/round.ts'
import { fields, type Proposal } from './plan.ts'

const influence: Record<number, { nl: string; en: string }> = {
  1: { nl: 'U hoort wat ermee gebeurt.', en: 'You hear what is done with it.' },
  2: { nl: 'De uitslag is een advies.', en: 'The result is advice.' },
  3: { nl: 'De uitslag telt mee in het besluit.', en: 'The result counts in the decision.' },
  4: { nl: 'Wat wordt aangenomen, gebeurt.', en: 'What is passed will be done.' },
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
  title: {
    nl: `Stemming ${assembly.title}`.slice(0, 150),
    en: `Vote ${assembly.title}`.slice(0, 150),
  },
  question: { nl: 'Nemen wij dit voorstel over?', en: 'Do we adopt this proposal?' },
  about: said(assembly.question),
  influence: {
    nl: `${influence[assembly.influence]?.nl ?? ''} ${assembly.answers} geeft antwoord.`.trim(),
    en: `${influence[assembly.influence]?.en ?? ''} Who answers: ${assembly.answers}.`.trim(),
  },
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' },
  ...{ quorum: 0, ties: 'listed', revote: true, objectionDays: 7, assembly: assembly.id },
  options: proposals.map(optionOf),
  opens: now,
  closes: new Date(Date.parse(now) + hoursOpen * 3_600_000).toISOString(),
  groups: [{ id: 'inwoners', name: { nl: 'Inwoners', en: 'Residents' }, roll: people }],
})
