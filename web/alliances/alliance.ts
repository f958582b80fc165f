import { alliances } from '../../functions/alliances/contract.ts'
import type { Answered, Endpoint } from '../../functions/http/endpoint.ts'

/** An alliance as one of its members sees it. */
export type Alliance = Answered<typeof alliances.readAlliance>
export type Line = Alliance['lines'][number]

/** What is asked again when an alliance changed. */
export const after: readonly Endpoint[] = [alliances.readAlliance, alliances.allianceHistory, alliances.myAlliances]

/** The parts of the workspace, as the address names them. */
export const parts = ['partners', 'plan', 'geld', 'documenten', 'insturen', 'geschiedenis'] as const
export type Part = (typeof parts)[number]
export const partIn = (word: string | null): Part => parts.find(part => part === word) ?? 'partners'
