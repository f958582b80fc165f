import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { languageOf, withoutLanguage } from '../text/language.tsx'
import { App, newQueryClient } from './App.tsx'
import { prepare } from './OpenPage.tsx'

/** Names of the drawn pages; of one place or idea the name comes later, in its heading. */
const titles: Record<string, Record<'nl' | 'en', string>> = {
  '/': { nl: 'Wat kan er beter in uw dorp?', en: 'What could be better in your village?' },
  '/ideeen': { nl: 'Ideeën uit Drenthe', en: 'Ideas from Drenthe' },
  '/ideeen/nieuw': { nl: 'Vertel uw idee', en: 'Tell us your idea' },
  '/ideeen/:id': { nl: 'Idee', en: 'Idea' },
  '/dorpen/:id': { nl: 'Dorp of wijk', en: 'Village or neighbourhood' },
}

type Drawn = { html: string; title: string; language: string; asks: string[] }

const headingIn = (html: string): string => /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? ''

/** A page as it looks before any answer has come, drawn at build time so that a phone shows it at once, and what it will ask. */
export const draw = async (path: string): Promise<Drawn> => {
  await prepare(path)
  const queries = newQueryClient()
  const html = renderToString(
    <StaticRouter location={path}>
      <App queries={queries} drawn={path} />
    </StaticRouter>,
  )
  const language = languageOf(path)
  const asks = queries
    .getQueryCache()
    .getAll()
    .map(query => query.meta?.address)
  return {
    html,
    language,
    title: titles[withoutLanguage(path)]?.[language] ?? headingIn(html),
    asks: asks.filter(address => typeof address === 'string'),
  }
}
