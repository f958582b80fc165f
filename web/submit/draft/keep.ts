import * as z from 'zod/mini'
import { type Draft, draft, isStarted } from './draft.ts'

const place = 'naoberplein idee'
const contactPlace = 'naoberplein idee gegevens'
const mostDays = 30
/** Files that belong to no idea are forgotten by the platform after a day. */
const fileHours = 23

const kept = z.object({ draft, at: z.string() })
const keptContact = z.object({ name: z.string(), email: z.string(), phone: z.string() })
export type Kept = z.infer<typeof kept> & { sameTab: boolean; filesGone: number }

const from = (store: Storage, name: string): unknown => JSON.parse(store.getItem(name) ?? 'null')

/** What was being typed on this device, unless it is older than 30 days. */
export const readDraft = (now: number): Kept | undefined => {
  try {
    const found = kept.safeParse(from(localStorage, place))
    if (!found.success || now - Date.parse(found.data.at) > mostDays * 86_400_000) return undefined
    const contact = keptContact.safeParse(from(sessionStorage, contactPlace))
    const { draft: one, at } = found.data
    const files = one.files.filter(file => now - Date.parse(file.at) < fileHours * 3_600_000)
    const whole = { ...one, files, ...(contact.success ? contact.data : {}) }
    return isStarted(whole)
      ? { draft: whole, at, sameTab: contact.success, filesGone: one.files.length - files.length }
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps what is typed on this device. Name, address and number only until the tab closes: the next person at a library's
 * computer must not find them. @returns the moment (ISO) when it was kept, or undefined when this browser keeps nothing
 */
export const keepDraft = (one: Draft, now: string): string | undefined => {
  const { name, email, phone, ...rest } = one
  try {
    localStorage.setItem(place, JSON.stringify({ draft: rest, at: now }))
    sessionStorage.setItem(contactPlace, JSON.stringify({ name, email, phone }))
    return now
  } catch {
    return undefined
  }
}

export const eraseDraft = (): void => {
  try {
    localStorage.removeItem(place)
    sessionStorage.removeItem(contactPlace)
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}
