import { type ComponentType, lazy, useEffect } from 'react'
import { matchPath } from 'react-router'
import { useDrawn } from '../api/drawn.ts'
import { addressIn, languageOf, withoutLanguage } from '../text/language.tsx'
import { type Page, pages } from './routes.tsx'

const ready = new Map<Page, ComponentType>()
const later = new Map<Page, ComponentType>()

/** The same component every time, or it would be loaded anew with each drawing. */
const laterOf = (page: Page): ComponentType => {
  const known = later.get(page) ?? lazy(async () => ({ default: await page.load() }))
  later.set(page, known)
  return known
}

/**
 * Brings in the code of the page at an address before the first drawing, so that nothing flashes.
 * @returns the address of the route, such as `/en/ideeen/:id`, once its code is there
 */
export const prepare = async (pathname: string): Promise<string | undefined> => {
  const page = pages.find(one => matchPath(one.path, withoutLanguage(pathname)))
  if (!page) return undefined
  ready.set(page, await page.load())
  return addressIn(languageOf(pathname), page.path)
}

export const OpenPage = ({ page }: { page: Page }) => {
  const Shown = ready.get(page) ?? laterOf(page)
  const { alive } = useDrawn()
  useEffect(() => alive(), [alive])
  return <Shown />
}
