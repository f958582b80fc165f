import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { storedPerson } from '../people/stored.ts'
import { invitationLetter } from './invitation.ts'
import { keepWaiting } from './store.ts'

const keyed = z.object({ pk: z.string(), sk: z.string() })

/** Whoever was invited hears of it by mail, a minute later at most. */
export const listen = listenEach(async ({ before, after, at }) => {
  if (before || !after) return
  const { pk, sk } = keyed.parse(after)
  if (sk !== 'person' || !pk.startsWith('person#')) return
  for (const letter of invitationLetter(storedPerson.parse(after), at, origin())) await keepWaiting(letter)
})
