import type * as z from 'zod/mini'
import { catalogue } from '../catalogue/contract.ts'
import { origin } from '../http/settings.ts'

const { path, output } = catalogue.alikeIdeas
export type Alike = z.output<typeof output>['alike']

const patienceMs = 3000

/**
 * Public ideas with a title like this one, asked of the catalogue in the way everybody asks it: its answers are kept
 * near, and this Lambda need not carry the catalogue. None while the catalogue is away: then a desk misses one hint.
 */
export const alikeTo = async (title: string, village: string): Promise<Alike> => {
  try {
    const asked = new URL(`${path}?${new URLSearchParams({ title, village })}`, origin())
    const answer = await fetch(asked, { signal: AbortSignal.timeout(patienceMs) })
    if (!answer.ok) throw new Error(`the catalogue answered ${answer.status}`)
    return output.parse(await answer.json()).alike
  } catch (fault) {
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'alike', fault: String(fault) })}\n`)
    return []
  }
}
