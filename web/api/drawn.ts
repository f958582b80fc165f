import { createContext, useContext } from 'react'

type Drawing = {
  /** The address the page was drawn for, as long as it still looks as it was drawn. */
  drawn: string | undefined
  /** To be called once the drawn page works. */
  alive: () => void
}

export const DrawnContext = createContext<Drawing>({ drawn: undefined, alive: () => undefined })

/** Whether the page is still as drawn at build time: nobody's device, nobody's session, no answers yet. */
export const useDrawn = (): Drawing => useContext(DrawnContext)
