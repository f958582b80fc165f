import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { removeArrived, removeKept } from './objects.ts'

const fileKey = z.object({ pk: z.string().check(z.startsWith('file#')) })

/** When the table forgets a file, its bytes go too. */
export const listen = listenEach(async ({ before, after }) => {
  if (!before || after) return
  const id = fileKey.parse(before).pk.slice('file#'.length)
  await removeArrived(id)
  await removeKept(id)
})
