import { createContext } from 'react'

/** Set while somebody came from another page and the heading of this one has not had the focus yet. */
export type Arrival = { waiting: boolean }

export const ArrivalContext = createContext<Arrival>({ waiting: false })
