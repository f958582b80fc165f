import './frame.css'
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useText } from '../../text/language.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'

export const PublicFrame = () => {
  const text = useText({ nl, en })
  const { pathname } = useLocation()
  return (
    <div className="naober-page">
      <a className="naober-skip" href="#inhoud">
        {text.skip}
      </a>
      <Header key={pathname} />
      <main id="inhoud" className="naober-main" tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading rows={1} tall="page" />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  )
}
