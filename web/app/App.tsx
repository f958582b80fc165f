import { type Query, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { lastChange, Refusal } from '../api/client.ts'
import { DrawnContext } from '../api/drawn.ts'
import { addressIn, LanguageProvider } from '../text/language.tsx'
import { ArrivalKeeper } from './frame/ArrivalKeeper.tsx'
import { PublicFrame } from './frame/PublicFrame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { OpenPage } from './OpenPage.tsx'
import { type Page, pages } from './routes.tsx'
import { SessionProvider } from './session.tsx'

// Residents never see the desks: they come only to those who go there.
const Desks = lazy(() => import('./Desks.tsx').then(desks => ({ default: desks.Desks })))

/** Asked again only when it may help: the connection or the platform failed, not when it said no. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < 2 && error instanceof Refusal && ['offline', 'unavailable', 'unexpected'].includes(error.code)

/** An answer is good for a while, but never from before what was sent from here: that must be in the list opened next. */
const staleTime = (query: Query): number => (query.state.dataUpdatedAt <= lastChange() ? 0 : 15_000)

/** What the pages remember of the platform's answers. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    // Without a connection people hear so at once; by itself the library would wait in silence.
    defaultOptions: {
      queries: { networkMode: 'always', retry: worthRetrying, staleTime, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  })

const inBothLanguages = (page: Page) =>
  (['nl', 'en'] as const).map(language => (
    <Route key={`${language} ${page.path}`} path={addressIn(language, page.path)} element={<OpenPage page={page} />} />
  ))

type Props = {
  queries: QueryClient
  /** The address this page was drawn for at build time, when it was (`/ideeen/:id` for every idea). */
  drawn?: string | undefined
  onAlive?: () => void
}

/**
 * The whole site below the router: the browser and the build's prerender bring their own router. A drawn page starts
 * exactly as it was drawn, and only then looks at its own address, so that nothing is drawn twice.
 */
export const App = ({ queries, drawn, onAlive }: Props) => {
  const [still, setStill] = useState(drawn)
  const location = useLocation()
  const drawing = useMemo(
    () => ({
      drawn: still,
      alive: () => {
        if (!still) return
        setStill(undefined)
        onAlive?.()
      },
    }),
    [still, onAlive],
  )
  return (
    <QueryClientProvider client={queries}>
      <DrawnContext value={drawing}>
        <LanguageProvider>
          <SessionProvider>
            <ArrivalKeeper>
              <Routes location={still ?? location}>
                <Route element={<PublicFrame place={location.pathname} />}>
                  {pages.filter(page => !page.bare).flatMap(inBothLanguages)}
                  <Route path="*" element={<NotFoundPage />} />
                </Route>
                <Route element={<PublicFrame place={location.pathname} bare />}>
                  {pages.filter(page => page.bare).flatMap(inBothLanguages)}
                </Route>
                {(['nl', 'en'] as const).map(language => (
                  <Route
                    key={language}
                    path={addressIn(language, '/bureau/*')}
                    element={
                      <Suspense>
                        <Desks />
                      </Suspense>
                    }
                  />
                ))}
              </Routes>
            </ArrivalKeeper>
          </SessionProvider>
        </LanguageProvider>
      </DrawnContext>
    </QueryClientProvider>
  )
}
