/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type Language = 'nl' | 'en'
/** The first of our two languages that a browser asks for; Dutch when it asks for neither. */
export const languageOf = (accepts: string | undefined): Language =>
  accepts?.split(',').some(part => /^\s*nl\b/i.test(part)) || !/(^|,)\s*en\b/i.test(accepts ?? '') ? 'nl' : 'en'

/** Path of the one stylesheet that the pages around the platform share; the security policy allows no other. */
export const stylePath = '/inlog/opmaak.css'
export const style = `:root{color-scheme:light dark;--ink:#1c2421;--paper:#fbfaf6;--line:#8a938d;--link:#0b5b4a;--card:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eef2ef;--paper:#141a17;--line:#7d8a83;--link:#7fd6bf;--card:#1e2622}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}
a{color:var(--link)}ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button,input{font:inherit;color:inherit}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
button{min-height:3rem;padding:.6rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);cursor:pointer;text-align:left}
.person{width:100%}.person b{display:block}.person span{font-size:1rem}
label{display:block;font-weight:600;margin-top:.75rem}input{width:100%;min-height:3rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
form button.main{margin-top:1rem;background:var(--link);color:var(--paper);border-color:var(--link);font-weight:600}
article{border:1px solid var(--line);border-radius:.5rem;background:var(--card);padding:1rem;margin:0 0 1rem}article h2{margin:0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.75rem 0 0}dl{display:grid;grid-template-columns:auto 1fr;gap:0 .75rem;margin:.5rem 0 0}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}`

/** A whole page; `body` is HTML already. */
export const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)} · Naoberplein</title><link rel="stylesheet" href="${stylePath}"></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>`

export const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
