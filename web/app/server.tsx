import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { languageOf, withoutLanguage } from '../text/language.tsx'
import { App, newQueryClient } from './App.tsx'
import { prepare } from './OpenPage.tsx'
import { pages } from './routes.tsx'

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
  const page = pages.find(one => one.path === withoutLanguage(path))
  const asks = queries
    .getQueryCache()
    .getAll()
    .map(query => query.meta?.address)
  return {
    html,
    language,
    title: page?.title[language] ?? headingIn(html),
    asks: asks.filter(address => typeof address === 'string'),
  }
}
