import type { ComponentType } from 'react'
import type { Role } from '../../functions/http/endpoint.ts'
import type { Both } from '../text/language.tsx'

/**
 * One page of the site. The same path serves both languages: `/en` comes before it for English.
 * `load` brings its code only when somebody goes there. `staff` puts it in the frame of the desks, for these roles.
 */
export type Page = {
  path: `/${string}`
  title: Both
  load: () => Promise<ComponentType>
  staff?: readonly Role[]
}

/** The one place that knows all slices. */
export const pages: readonly Page[] = [
  {
    path: '/',
    title: { nl: 'Wat kan er beter in uw dorp?', en: 'What could be better in your village?' },
    load: () => import('../front/FrontPage.tsx').then(front => front.FrontPage),
  },
]
