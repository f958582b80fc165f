import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe, scrollsSideways, settled, visit } from './visitor.ts'

type State = {
  path: string
  as?: string
  /** What is to be seen, for the accessibility statement. */
  state?: string
  /** Brings the page into that state; gets the language because buttons are found by their words. */
  bring?: (page: Page, lang: 'nl' | 'en') => Promise<unknown>
}

/** English has the same drawing with other words: these two looks meet every width and scheme. */
const englishLooks = ['1280 light', '360 dark']

/** One state of a page, in both languages, on a phone and wide, light and dark: axe is content, nothing scrolls sideways. */
export const rightInEveryLook = async ({ path, as, state = '', bring }: State): Promise<void> => {
  for (const lang of ['nl', 'en'] as const) {
    const page = await visit(path, { lang, as })
    await settled(page)
    await bring?.(page, lang)
    for (const width of [1280, 360])
      for (const colorScheme of ['light', 'dark'] as const) {
        if (lang === 'en' && !englishLooks.includes(`${width} ${colorScheme}`)) continue
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        const look = `${path} ${state} ${lang} ${width} ${colorScheme}`
        // Dark comes after light at the same width: the same drawing in other colours.
        const rules = colorScheme === 'dark' && lang === 'nl' ? 'colours' : 'all'
        expect(await axe(page, state, rules), look).toEqual([])
        expect(await scrollsSideways(page), look).toBe(false)
      }
    await page.close()
  }
}
