import { type ComponentType, lazy } from 'react'
import { matchPath } from 'react-router'
import { withoutLanguage } from '../text/language.tsx'
import { type Page, pages } from './routes.tsx'

const ready = new Map<Page, ComponentType>()
const later = new Map(pages.map(page => [page, lazy(async () => ({ default: await page.load() }))]))

/** Brings in the code of the page at an address before the first drawing, so that nothing flashes. */
export const prepare = async (pathname: string): Promise<void> => {
  const page = pages.find(one => matchPath(one.path, withoutLanguage(pathname)))
  if (page) ready.set(page, await page.load())
}

export const OpenPage = ({ page }: { page: Page }) => {
  const Shown = ready.get(page) ?? later.get(page)
  return Shown ? <Shown /> : null
}
