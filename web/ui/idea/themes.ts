import { rounds } from '../../../functions/rounds/contract.ts'
import type { Theme } from '../../../functions/rounds/rules.ts'
import { useAsk } from '../../api/ask.ts'

/** The themes of the open round; none while they are still coming. */
export const useThemes = (): readonly Theme[] => useAsk(rounds.readAgenda, {}).data?.themes ?? []

/** One theme of the open round by its slug. */
export const useTheme = (slug: string | undefined): Theme | undefined => useThemes().find(theme => theme.slug === slug)
