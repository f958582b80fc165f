import type { Early } from '../api/early.ts'

/**
 * Comes with a drawn page, long before its code: asks what the page will ask (`data-ask`, gathered when it was drawn), so
 * that questions and code travel together, and shows the name of an idea as soon as it is known.
 */
const word = location.pathname.replace(/\/$/, '').split('/').at(-1) ?? ''
const asks = document.currentScript?.dataset.ask?.split(' ') ?? []

const showName = (name: string): void => {
  const heading = document.querySelector('[data-drawn] h1')
  if (!heading) return
  const words = document.createElement('span')
  words.lang = 'nl'
  words.textContent = name
  heading.replaceChildren(words)
}

/** Read to its end at once: an answer that nobody takes must not keep a connection. */
const read = async (told: Response): Promise<Response> => new Response(await told.blob(), told)

const early: Early = { at: location.pathname, answers: {} }
globalThis.naoberplein = early
for (const ask of asks) {
  // A question in the address of the page changes what it asks; that the page knows best itself.
  if (location.search && ask.includes('?')) continue
  const address = ask.replace('%3Aid', () => word)
  const answer = fetch(address, { credentials: 'same-origin', headers: { accept: 'application/json' } }).then(read)
  early.answers[address] = answer
  // When it fails, the page asks again and tells of it.
  answer
    .then(told => (address !== ask && told.ok ? told.clone().json() : undefined))
    .then(told => told && showName(told.idea.title))
    .catch(() => undefined)
}

/** The page was drawn for any idea; its links must lead back to this one. */
const mendLinks = (): void => {
  for (const link of document.links) {
    const address = link.getAttribute('href') ?? ''
    if (/(:|%3A)id/.test(address))
      link.setAttribute(
        'href',
        address.replace(/(:|%3A)id/, () => word),
      )
  }
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mendLinks)
else mendLinks()
