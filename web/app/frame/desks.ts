import type { Role } from '../../../functions/http/endpoint.ts'
import type { IconName } from '../../ui/draw/lines.ts'

/** The desks, who works at them and the word (in the frame's texts) that names them. */
export const desks = [
  { path: '/bureau/moderatie', word: 'moderation', icon: 'advice', roles: ['moderator'] },
  { path: '/bureau/gemeente', word: 'municipality', icon: 'hall', roles: ['officer'] },
  { path: '/bureau/gemeente/uploads', word: 'uploads', icon: 'plus', roles: ['officer'] },
  { path: '/bureau/gemeente/advies', word: 'advice', icon: 'advice', roles: ['officer'] },
  { path: '/bureau/rondes', word: 'rounds', icon: 'clock', roles: ['manager'] },
  { path: '/bureau/jaarplan', word: 'plan', icon: 'money', roles: ['manager', 'executive'] },
  { path: '/bureau/beoordelen', word: 'reviews', icon: 'advice', roles: ['expert'] },
  { path: '/bureau/beheer', word: 'people', icon: 'people', roles: ['administrator'] },
  { path: '/bureau/controle', word: 'audit', icon: 'check', roles: ['auditor'] },
] as const satisfies readonly { path: string; word: string; icon: IconName; roles: readonly Role[] }[]

const open = (desk: { roles: readonly Role[] }, roles: readonly Role[]) => desk.roles.some(role => roles.includes(role))

export const desksOf = (roles: readonly Role[]) => desks.filter(desk => open(desk, roles))

/** The desk that an address belongs to: a desk may lie below another one. */
export const deskAt = (path: string) =>
  desks
    .filter(desk => path === desk.path || path.startsWith(`${desk.path}/`))
    .reduce<(typeof desks)[number] | undefined>(
      (found, desk) => (desk.path.length > (found?.path.length ?? 0) ? desk : found),
      undefined,
    )

/** The first desk a person works at. */
export const deskOf = (roles: readonly Role[]) => desksOf(roles)[0]
