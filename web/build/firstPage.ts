import type { Plugin } from 'vite'

/** Whole modules of what everybody loads first: they go into one file, which packs better than thirty small ones. */
const needed = new Set<string>()

/** Whether a module is needed before the front page can work. */
export const isOfFirstPage = (id: string): boolean => needed.has(id)

/** Follows the imports from the frame and the front page once all modules are known. */
export const firstPage = (entry: RegExp, front: RegExp): Plugin => ({
  name: 'naoberplein-first-page',
  apply: 'build',
  buildEnd() {
    needed.clear()
    const queue = [...this.getModuleIds()].filter(id => entry.test(id) || front.test(id))
    for (const id of queue) {
      if (needed.has(id)) continue
      needed.add(id)
      queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
    }
    // The entry waits for a page's code before it draws; what that page needs must not wait for the entry.
    for (const id of needed) if (/\.css(\?|$)/.test(id) || entry.test(id)) needed.delete(id)
  },
})
