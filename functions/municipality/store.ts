import * as z from 'zod/mini'
import { getMany, list, type Page } from '../data/database.ts'
import { type Idea, stored } from '../ideas/stored.ts'
import { isAtDesk, type Show, stagesFor } from './rules.ts'

const keys = z.object({ pk: z.string(), sk: z.string() })

/** Fifty ideas of one municipality's desk: what waits for it first, then by age. */
export const deskPage = async (tenant: string, show: Show, after: string | undefined): Promise<Page<Idea>> => {
  const stage: [string, string] = ['stage', stagesFor[show]]
  const part = show === 'all' ? {} : { begins: stage }
  const page = await list('ideas', { index: 'tenant', of: ['tenant', tenant], ...part, limit: 50, after }, keys)
  const found = page.items.map(({ pk, sk }) => ({ pk, sk }))
  const ideas = await getMany('ideas', found, stored)
  // The index runs a moment behind the table: what has just left the tab is left out.
  const here = (idea: Idea) => isAtDesk(idea, tenant) && (idea.stage ?? '').startsWith(stagesFor[show])
  return { items: ideas.filter(here), next: page.next }
}
