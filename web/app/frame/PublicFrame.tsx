import './frame.css'
import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { useText } from '../../text/language.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { SampleLine } from './SampleLine.tsx'

/**
 * The frame of every public page; `place` is the address in the browser: another one starts with a closed menu and no
 * fault. `bare` leaves header and footer out, for the screen in a hall and the device on a table.
 */
export const PublicFrame = ({ place, bare }: { place: string; bare?: boolean }) => {
  const text = useText({ nl, en })
  return (
    <div className="naober-page">
      {!bare && (
        <>
          <a className="naober-skip" href="#inhoud">
            {text.skip}
          </a>
          <Header key={place} />
        </>
      )}
      <main id="inhoud" className={bare ? 'naober-bare' : 'naober-main'} tabIndex={-1}>
        <ErrorBoundary key={place}>
          <Suspense fallback={<Loading rows={1} tall="page" />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      {!bare && <Footer />}
      <SampleLine />
    </div>
  )
}
