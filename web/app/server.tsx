import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { languageOf, withoutLanguage } from '../text/language.tsx'
import { App } from './App.tsx'
import { prepare } from './OpenPage.tsx'
import { pages } from './routes.tsx'

/** A page as it looks before any answer has come, drawn at build time so that a phone shows it at once. */
export const draw = async (path: string): Promise<{ html: string; title: string; language: string }> => {
  await prepare(path)
  const html = renderToString(
    <StaticRouter location={path}>
      <App />
    </StaticRouter>,
  )
  const language = languageOf(path)
  const page = pages.find(one => one.path === withoutLanguage(path))
  return { html, language, title: page?.title[language] ?? '' }
}
