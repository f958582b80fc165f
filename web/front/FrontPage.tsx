import './front.css'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { Loading } from '../ui/show/Loading.tsx'
import { Hero } from './Hero.tsx'
import { OpenNow } from './OpenNow.tsx'
import { ThemeCards } from './ThemeCards.tsx'

// The names of 250 villages come after what everybody sees first.
const Square = lazy(() => import('./Square.tsx').then(square => ({ default: square.Square })))
const subscribe = () => () => undefined

/** One question first; then what is open, the money, what was answered and what neighbours say. */
export const FrontPage = () => {
  const inBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
  const below = (
    <div className="naober-front__hold">
      <Loading rows={4} />
    </div>
  )
  return (
    <div className="naober-front">
      <Hero />
      <OpenNow />
      <ThemeCards />
      {inBrowser ? (
        <Suspense fallback={below}>
          <Square />
        </Suspense>
      ) : (
        below
      )}
    </div>
  )
}
