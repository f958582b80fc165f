import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { keepWaiting } from '../notices/store.ts'
import { roundById } from '../rounds/store.ts'
import { assignedLetter } from './letters.ts'
import { removeExpert } from './store.ts'
import { storedAssignment } from './stored.ts'

const keys = z.object({ pk: z.string(), sk: z.string(), did: z.optional(z.string()) })

/** Who was given something to read gets a letter; who erased the own account leaves no profile behind. */
export const listen = listenEach(async ({ table, before, after, at }) => {
  const { pk, sk, did } = keys.parse(after ?? before)
  if (table === 'people') {
    if (!after && sk === 'person' && pk.startsWith('person#')) await removeExpert(pk.slice('person#'.length))
    return
  }
  if (before || !after || did === 'sample' || !sk.startsWith('assignment#')) return
  const { round: of, reader } = storedAssignment.parse(after)
  const round = await roundById(of)
  if (round) await keepWaiting(assignedLetter({ round, person: reader, origin: origin(), now: at }))
})
