import type { Need } from '../../../functions/ideas/idea.ts'
import type { IconName } from '../../ui/draw/lines.ts'

export const needIcons: Record<Need, IconName> = { money: 'money', people: 'people', place: 'place', advice: 'advice' }
