import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Route, Routes } from 'react-router'
import { Refusal } from '../api/client.ts'
import { addressIn, LanguageProvider } from '../text/language.tsx'
import { ArrivalKeeper } from './frame/ArrivalKeeper.tsx'
import { PublicFrame } from './frame/PublicFrame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { OpenPage } from './OpenPage.tsx'
import { type Page, pages } from './routes.tsx'
import { SessionProvider } from './session.tsx'

// Residents never see the desks: their frame comes only to those who go there.
const StaffFrame = lazy(() => import('./frame/StaffFrame.tsx').then(staff => ({ default: staff.StaffFrame })))

/** Asked again only when it may help: the connection or the platform failed, not when it said no. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < 2 && error instanceof Refusal && ['offline', 'unavailable', 'unexpected'].includes(error.code)

const newQueryClient = () =>
  new QueryClient({
    // Without a connection people hear so at once; by itself the library would wait in silence.
    defaultOptions: {
      queries: { networkMode: 'always', retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  })

const inBothLanguages = (page: Page) =>
  (['nl', 'en'] as const).map(language => (
    <Route key={`${language} ${page.path}`} path={addressIn(language, page.path)} element={<OpenPage page={page} />} />
  ))

/** The whole site below the router: the browser and the build's prerender bring their own router. */
export const App = () => {
  const [queries] = useState(newQueryClient)
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <SessionProvider>
          <ArrivalKeeper>
            <Routes>
              <Route element={<PublicFrame />}>
                {pages.filter(page => !page.staff).flatMap(inBothLanguages)}
                <Route path="*" element={<NotFoundPage />} />
              </Route>
              <Route
                element={
                  <Suspense>
                    <StaffFrame />
                  </Suspense>
                }
              >
                {pages.filter(page => page.staff).flatMap(inBothLanguages)}
              </Route>
            </Routes>
          </ArrivalKeeper>
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
