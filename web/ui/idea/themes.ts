import { agendas } from '../../../functions/agendas/contract.ts'
import type { Theme } from '../../../functions/agendas/rules.ts'
import { useAsk } from '../../api/ask.ts'

/** The themes of the open round; none while they are still coming. */
export const useThemes = (): readonly Theme[] => useAsk(agendas.readAgenda, {}).data?.themes ?? []

/** One theme of the open round by its slug. */
export const useTheme = (slug: string | undefined): Theme | undefined => useThemes().find(theme => theme.slug === slug)
