import type { Role } from '../../../functions/http/endpoint.ts'
import type { Both } from '../../text/language.tsx'
import type { IconName } from '../../ui/draw/lines.ts'

/** The desks, what they are called and who works at them. Only loaded by people who work at one. */
export const desks = [
  { path: '/bureau/moderatie', name: { nl: 'Ideeën lezen', en: 'Read ideas' }, icon: 'advice', roles: ['moderator'] },
  { path: '/bureau/gemeente', name: { nl: 'Mijn gemeente', en: 'My municipality' }, icon: 'hall', roles: ['officer'] },
  {
    path: '/bureau/gemeente/uploads',
    name: { nl: 'Voorstellen insturen', en: 'Send in proposals' },
    icon: 'plus',
    roles: ['officer'],
  },
  {
    path: '/bureau/gemeente/advies',
    name: { nl: 'Advies geven', en: 'Give advice' },
    icon: 'advice',
    roles: ['officer'],
  },
  { path: '/bureau/rondes', name: { nl: 'Rondes', en: 'Rounds' }, icon: 'clock', roles: ['manager'] },
  {
    path: '/bureau/jaarplan',
    name: { nl: 'Jaarplan', en: 'Annual plan' },
    icon: 'money',
    roles: ['manager', 'executive'],
  },
  {
    path: '/bureau/beoordelen',
    name: { nl: 'Beoordelen', en: 'Weigh applications' },
    icon: 'advice',
    roles: ['expert'],
  },
  {
    path: '/bureau/burgerberaden',
    name: { nl: 'Burgerberaden', en: 'Assemblies' },
    icon: 'people',
    roles: ['facilitator'],
  },
  {
    path: '/bureau/stemrondes',
    name: { nl: 'Stemrondes', en: 'Ballot rounds' },
    icon: 'check',
    roles: ['facilitator'],
  },
  {
    path: '/bureau/stembureau',
    name: { nl: 'Stembureau', en: 'Polling desk' },
    icon: 'hall',
    roles: ['facilitator', 'helper'],
  },
  {
    path: '/bureau/burgerbesluiten',
    name: { nl: 'Burgerbesluiten', en: 'Citizens’ decisions' },
    icon: 'advice',
    roles: ['facilitator'],
  },
  {
    path: '/bureau/beheer',
    name: { nl: 'Mensen en rollen', en: 'People and roles' },
    icon: 'people',
    roles: ['administrator'],
  },
  { path: '/bureau/controle', name: { nl: 'Controle', en: 'Audit' }, icon: 'check', roles: ['auditor'] },
] as const satisfies readonly { path: string; name: Both; icon: IconName; roles: readonly Role[] }[]

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
