import type { Plugin } from 'vite'
import { heavy, modules } from './modules.ts'

/** Whole modules of what everybody loads first: they go into one file, which packs better than thirty small ones. */
const needed = new Set<string>()
/** What at least two of the other drawn pages need: one file more, so that a page is a few files and not thirty. */
const shared = new Set<string>()
/** Of those what a heavy part of one page needs too, kept apart so that it does not bring the rest along. */
const alsoHeavy = new Set<string>()

/** Whether a module is needed before the front page can work. */
export const isOfFirstPage = (id: string): boolean => needed.has(id)

/** Whether a module is needed by several of the further pages that people open first. */
export const isShared = (id: string): boolean => shared.has(id)

/** Whether such a module is also needed by a heavy part. */
export const isSharedWithHeavy = (id: string): boolean => alsoHeavy.has(id)

const isStyle = (id: string): boolean => /\.css(\?|$)/.test(id)

/** Follows the imports from the frame and the pages once all modules are known. */
export const firstPage = (entry: RegExp): Plugin => ({
  name: 'naoberplein-first-page',
  apply: 'build',
  buildEnd() {
    const allFrom = (starts: string[]): Set<string> => {
      const found = new Set(starts)
      for (const id of found) for (const next of this.getModuleInfo(id)?.importedIds ?? []) found.add(next)
      return found
    }
    const ids = [...this.getModuleIds()]
    const [front = '', ...further] = Object.values(modules)
    needed.clear()
    shared.clear()
    alsoHeavy.clear()
    for (const id of allFrom(ids.filter(one => entry.test(one) || one.endsWith(front)))) needed.add(id)
    const counts = new Map<string, number>()
    for (const page of further) {
      const starts = ids.filter(one => one.endsWith(page))
      for (const id of allFrom(starts)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const ofHeavy = allFrom(ids.filter(one => one.endsWith(heavy)))
    for (const [id, count] of counts) {
      if (count < 2 || needed.has(id)) continue
      if (ofHeavy.has(id)) alsoHeavy.add(id)
      else shared.add(id)
    }
    // The entry waits for a page's code before it draws; what that page needs must not wait for the entry.
    for (const id of needed) if (isStyle(id) || entry.test(id)) needed.delete(id)
  },
})
