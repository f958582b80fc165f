import type { PlanRecord } from './contract.ts'
import { type PlanDocument, planYear } from './plan.ts'

/** Values of TOOI, the government's own lists: information category of Woo 3.3 lid 2, and the province. */
const category = {
  name: 'jaarplannen en jaarverslagen',
  uri: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213',
  law: 'Woo 3.3 lid 2',
}
const province = { name: 'provincie Drenthe', uri: 'https://identifier.overheid.nl/tooi/id/provincie/pv22' }

const titles = {
  adopted: { nl: 'Jaarplan', en: 'Annual plan' },
  draft: { nl: 'Ontwerp-jaarplan', en: 'Draft annual plan' },
} as const

/** What an archive or search index wants to know of a published plan. */
export const recordOf = ({ kind, number, round, at }: PlanDocument, origin: string): PlanRecord => {
  const address = (rest: string) => `${origin}/api/plans/${round.id}${rest}?kind=${kind}&number=${number}`
  const title = titles[kind]
  return {
    identifier: address(''),
    title: { nl: `${title.nl} ${planYear(round.name.nl)}`, en: `${title.en} ${planYear(round.name.en)}` },
    category,
    creator: province,
    handling: { kind: kind === 'adopted' ? 'vaststelling' : 'publicatie', at },
    language: 'nl',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    hashMethod: 'SHA-256, canonical JSON (RFC 8785)',
    formats: [
      { media: 'application/json', address: address('') },
      { media: 'text/csv', address: address('/plan.csv') },
      { media: 'application/pdf', address: address('/plan.pdf') },
      {
        media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        address: address('/plan.docx'),
      },
    ],
  }
}
