const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const linked = (text: string): string =>
  text.replace(/https?:\/\/[^\s<]*[^\s<.,;:!?)]/g, link => `<a href="${link}">${link}</a>`)

/** The letter as a plain page that reads well aloud, large and in any mail programme. */
export const htmlOf = (subject: string, text: string): string => {
  const paragraphs = text.split(/\n{2,}/).map(part => `<p>${linked(escaped(part)).replaceAll('\n', '<br>')}</p>`)
  const style = 'font: 18px/1.5 Verdana, sans-serif; max-width: 38em; margin: 1em auto; padding: 0 1em'
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(
    subject,
  )}</title></head><body style="${style}">${paragraphs.join('')}</body></html>`
}
