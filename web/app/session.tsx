import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useLocation } from 'react-router'
import type { Role } from '../../functions/http/endpoint.ts'
import { session } from '../../functions/session/contract.ts'
import { useAsk, useCommand } from '../api/ask.ts'
import { useDrawn } from '../api/drawn.ts'

export type Session = {
  /** False until the platform has told who this is. */
  known: boolean
  /** Id of the person, when signed in. */
  person: string | undefined
  name: string
  roles: readonly Role[]
  /** Slug of the municipality an officer works for. */
  tenant: string | undefined
  /** What is shown here is made up. */
  sample: boolean
  /** Address of the login service, which comes back to this page. */
  login: string
  logout: () => void
}

const SessionContext = createContext<Session>({
  known: false,
  person: undefined,
  name: '',
  roles: [],
  tenant: undefined,
  sample: false,
  login: '/api/session/login',
  logout: () => undefined,
})

export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const { pathname, search } = useLocation()
  const here = useDrawn().drawn ?? pathname + search
  const who = useAsk(session.whoAmI, {})
  const { mutate } = useCommand(session.logout)
  const value = useMemo<Session>(
    () => ({
      known: who.isFetched,
      person: who.data?.person,
      name: who.data?.name ?? '',
      roles: who.data?.roles ?? [],
      tenant: who.data?.tenant,
      sample: who.data?.sample ?? false,
      login: `/api/session/login?${new URLSearchParams({ to: here })}`,
      logout: () => mutate({}, { onSuccess: answer => window.location.assign(answer.to) }),
    }),
    [who.isFetched, who.data, here, mutate],
  )
  return <SessionContext value={value}>{children}</SessionContext>
}

/** Who is using this browser, and how to sign in or out. */
export const useSession = (): Session => useContext(SessionContext)
