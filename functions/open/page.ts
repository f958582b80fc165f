import type { Endpoint } from '../http/endpoint.ts'
import { everyEndpoint, fieldsOf, whoMay } from './openapi.ts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replace(/[&<>"]/g, sign => signs[sign] ?? sign)

type Field = { type?: string; enum?: string[]; items?: Field; format?: string; minLength?: number; maxLength?: number }

/** `text of 5 to 120 signs`, `one of a, b`: what a field takes, in words. */
const inWords = (field: Field): string => {
  if (field.enum) return `one of ${field.enum.join(', ')}`
  if (field.items) return `list of ${inWords(field.items)}`
  const most = field.maxLength === undefined ? '' : `, ${field.minLength ?? 0} to ${field.maxLength} signs`
  return `${field.format ?? field.type ?? 'anything'}${most}`
}

const fieldRow = (name: string, field: Field, isNeeded: boolean): string =>
  `<tr><th scope="row"><code>${safe(name)}</code></th><td>${safe(inWords(field))}</td><td>${isNeeded ? 'yes' : 'no'}</td></tr>`

const fieldTable = (endpoint: Endpoint): string => {
  const { properties, required } = fieldsOf(endpoint)
  const rows = Object.entries(properties).map(([name, field]) => fieldRow(name, field, required.includes(name)))
  if (rows.length === 0) return '<p>Takes nothing.</p>'
  const where = endpoint.method === 'GET' ? 'path or query' : 'path or JSON body'
  return `<table><caption>Takes (${where})</caption><thead><tr><th scope="col">name</th><th scope="col">what</th><th scope="col">needed</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const section = (name: string, endpoint: Endpoint): string => {
  const refuses = endpoint.refuses.length > 0 ? `<dt>Says no with</dt><dd>${endpoint.refuses.join(', ')}</dd>` : ''
  return `<section id="${name}"><h3><code>${endpoint.method} ${safe(endpoint.path)}</code></h3><p>${safe(endpoint.says)}.</p>
<dl><dt>Who</dt><dd>${whoMay(endpoint.allow)}</dd><dt>Answers with</dt><dd>${endpoint.media ?? 'application/json'}</dd>${refuses}</dl>
${fieldTable(endpoint)}</section>`
}

const intro = `<p>Dit is wat andere programma's aan Naoberplein kunnen vragen. Openbare lijsten zijn open data: u mag ze zonder account ophalen en gebruiken. Bij een fout vertelt het antwoord welke velden niet kloppen. De beschrijvingen per vraag zijn in het Engels.</p>
<p lang="en">This is what other programs can ask Naoberplein. Public lists are open data: fetch and use them without an account. When something is wrong, the answer names every wrong field. A form that creates something takes a <code>key</code> of your own making (a UUID): sending it twice makes one thing.</p>
<p lang="en"><a href="/api/openapi.json">The same as an OpenAPI 3.1 document</a></p>`

/** All endpoints as one plain page: headings, tables and links, no script. */
export const docsPage = (): string => {
  const slices = Map.groupBy(everyEndpoint(), each => each.slice)
  const links = [...slices.keys()].map(slice => `<li><a href="#${slice}">${slice}</a></li>`).join('')
  const parts = [...slices].map(
    ([slice, all]) =>
      `<section id="${slice}"><h2>${slice}</h2>${all.map(({ name, endpoint }) => section(name, endpoint)).join('')}</section>`,
  )
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Koppelingen · Naoberplein</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><header><p><a href="/">Naoberplein</a></p><h1>Koppelingen <span lang="en">· interfaces</span></h1></header>
<main>${intro}<nav aria-label="Onderdelen"><ul>${links}</ul></nav><div lang="en">${parts.join('\n')}</div></main></body></html>`
}

/** How the page looks: system fonts and colours, so that light, dark and high contrast all work. */
export const docsStyle = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;margin:.5rem 0;width:100%}
caption{text-align:left;font-weight:600}
th,td{border-bottom:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}
dd{margin:0;overflow-wrap:anywhere}
h3{margin-top:2rem;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
nav a{display:inline-block;padding:.25rem 0}
:target{outline:3px solid;outline-offset:.5rem}
`
