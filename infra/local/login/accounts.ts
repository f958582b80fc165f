import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { keep, kept } from '../keep.ts'
import type { SamplePerson } from '../sample/people.ts'

const account = z.object({ id: z.string(), name: z.string(), email: z.string() })
/** Somebody the login service knows: its subject, a name and an address. */
export type Account = z.infer<typeof account>

export type Accounts = {
  find: (id: string) => Account | undefined
  /** Somebody who is not a sample person; the same address is the same account again, also after a restart. */
  add: (name: string, email: string) => Promise<Account>
  /** @returns false when there was no such account; a sample person stays, to be chosen again */
  remove: (id: string) => Promise<boolean>
}

/** The sample people and whoever came as themselves, kept in a file. */
export const accountsIn = async (file: string, people: readonly SamplePerson[]): Promise<Accounts> => {
  const found = z.array(account).safeParse(await kept(file))
  const own = found.success ? found.data : []
  return {
    find: id => people.find(person => person.id === id) ?? own.find(person => person.id === id),
    add: async (name, email) => {
      const address = email.toLowerCase()
      const id = `new-${createHash('sha256').update(address).digest('hex').slice(0, 24)}`
      const before = own.find(person => person.id === id)
      if (before) return before
      const next = { id, name, email: address }
      own.push(next)
      await keep(file, JSON.stringify(own, null, 1))
      return next
    },
    remove: async id => {
      const place = own.findIndex(person => person.id === id)
      if (place < 0) return false
      own.splice(place, 1)
      await keep(file, JSON.stringify(own, null, 1))
      return true
    },
  }
}
