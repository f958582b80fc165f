import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { type Arrival, ArrivalContext } from '../../ui/frame/arrival.ts'

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** Says something to people who cannot see that it happened: "Uw steun is geteld". */
export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnounceContext)

/** After going to another page: scrolls to the top and asks its heading to take the focus. Holds the live region. */
export const ArrivalKeeper = ({ children }: { children: ReactNode }) => {
  const { pathname, hash } = useLocation()
  const kind = useNavigationType()
  const arrival = useMemo<Arrival>(() => ({ waiting: false }), [])
  const before = useRef(pathname)
  const [said, setSaid] = useState('')

  useLayoutEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    arrival.waiting = true
    setSaid('')
    // With back and forward the browser itself goes to where one was.
    if (kind !== 'POP' && !hash) window.scrollTo(0, 0)
  }, [arrival, pathname, hash, kind])

  // A space more makes the same sentence new, so that it is read again.
  const announce = useCallback(
    (sentence: string) => setSaid(old => (old === sentence ? `${sentence}\u00a0` : sentence)),
    [],
  )
  return (
    <ArrivalContext value={arrival}>
      <AnnounceContext value={announce}>
        {children}
        <div className="naober-hidden" aria-live="polite">
          {said}
        </div>
      </AnnounceContext>
    </ArrivalContext>
  )
}
