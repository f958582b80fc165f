import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

/** Signs in through the chooser as somebody who was not here before, and comes back to `to`. */
export const signInAsNew = async (page: Page, name: string, to: string): Promise<void> => {
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/api/session/login?${new URLSearchParams({ to })}`)
  await page.getByLabel('Uw naam').fill(name)
  await page.getByLabel('Uw e-mailadres').fill(`${randomUUID()}@bewoner.example`)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(`${origin}${to}`)
}
