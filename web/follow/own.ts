import type { ComponentType } from 'react'
import type { Own } from '../../functions/ideas/contract.ts'

/** The form to change an idea; `app` brings it in, because it belongs to another slice. */
export type ChangeForm = ComponentType<{
  own: Own
  code: string | undefined
  read: () => Promise<Own>
  onDone: (own: Own) => void
  onCancel: () => void
}>

/** What every part of an own idea gets. `code` is left out by a signed-in owner; `onOwn` shows how it stands after an act. */
export type OwnProps = { own: Own; code: string | undefined; onOwn: (own: Own, said: string) => void }
