import './front.css'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { Loading } from '../ui/show/Loading.tsx'
import { Hero } from './Hero.tsx'
import { OpenNow } from './OpenNow.tsx'
import { ThemeCards } from './ThemeCards.tsx'

// The names of 250 villages come when somebody scrolls towards them, after what everybody sees first.
const Square = lazy(() => import('./Square.tsx').then(square => ({ default: square.Square })))

const LoginFailed = lazy(() => import('./LoginFailed.tsx').then(failed => ({ default: failed.LoginFailed })))

/** True from the moment the element is less than half a screen away. */
const useNear = () => {
  const element = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current || near) return
    const seen = new IntersectionObserver(entries => setNear(entries.some(entry => entry.isIntersecting)), {
      rootMargin: '50%',
    })
    seen.observe(element.current)
    return () => seen.disconnect()
  }, [near])
  return { element, near }
}

/** One question first; then what is open, the money, what was answered and what neighbours say. */
export const FrontPage = () => {
  const { element, near } = useNear()
  const { search } = useLocation()
  // After the first drawing: what was drawn at build time knows no address.
  const [failed, setFailed] = useState(false)
  useEffect(() => setFailed(search.includes('inlog=mislukt')), [search])
  const hold = <Loading rows={6} />
  return (
    <div className="naober-front">
      {failed ? (
        <Suspense>
          <LoginFailed />
        </Suspense>
      ) : null}
      <Hero />
      <OpenNow />
      <ThemeCards />
      <div ref={element} className="naober-front__square">
        {near ? (
          <Suspense fallback={hold}>
            <Square />
          </Suspense>
        ) : (
          hold
        )}
      </div>
    </div>
  )
}
