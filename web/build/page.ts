/** A page drawn at build time; `asks` are the addresses it will ask. */
export type Drawn = { html: string; title: string; language: string; asks: readonly string[] }

/** What the browser needs for one page: tags for its font, styles and code, and the file of the early script. */
export type Needs = { head: string; early: string }

const english = {
  description:
    'The square of the neighbours of Drenthe. Say what could be better in your village, support the ideas of others and see what becomes of them.',
  noscript: 'Naoberplein needs JavaScript. Would you rather call or drop by? You can.',
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const alternates = (path: string): string => {
  if (path.includes(':')) return ''
  const dutch = path.replace(/^\/en(?=\/|$)/, '') || '/'
  const other = dutch === '/' ? '/en' : `/en${dutch}`
  return `<link rel="alternate" hreflang="nl" href="${dutch}" /><link rel="alternate" hreflang="en" href="${other}" />`
}

/** The empty page in a language: for every address that is not drawn. */
export const inLanguage = (shell: string, language: string): string =>
  language === 'nl'
    ? shell
    : shell
        .replace('<html lang="nl">', `<html lang="${language}">`)
        .replace(/(<meta name="description" content=")[^"]*/, `$1${escaped(english.description)}`)
        .replace(/(<noscript>)[^<]*/, `$1${english.noscript}`)

/** The built HTML with a page drawn into it. */
export const filled = (shell: string, path: string, page: Drawn, needs: Needs): string => {
  const early = `<script async fetchpriority="high" src="/${needs.early}" data-ask="${escaped(page.asks.join(' '))}"></script>`
  return (
    inLanguage(shell, page.language)
      .replace('<title>Naoberplein</title>', `<title>${escaped(page.title)} · Naoberplein</title>`)
      .replace('<!--head-->', `${alternates(path)}${page.asks.length > 0 ? early : ''}`)
      // After the styles of the frame, in the order in which the browser would load them itself.
      .replace('</head>', () => `${needs.head}</head>`)
      .replace('<div id="root"></div>', () => `<div id="root" data-drawn="${path}">${page.html}</div>`)
  )
}
