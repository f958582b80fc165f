import { Parser } from 'saxen'

/** Excel's own formats that show a date (ECMA-376 part 1, 18.8.30). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format shows a date when letters of days, months or years are left without its quoted words and brackets. */
const showsDate = (code: string): boolean =>
  /[dmyj]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|standaard/gi, ''))

/** Local name of a tag, whatever prefix the writer of the file chose. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** For each style of a workbook, by number, whether it shows a date. */
export const dateStyles = (xml: string | undefined): boolean[] => {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const tag = local(name)
      if (tag === 'cellXfs') inCells = true
      if (tag === 'numFmt') own.set(Number(attributes().numFmtId), showsDate(decode(attributes().formatCode ?? '')))
      if (tag !== 'xf' || !inCells) return
      const id = Number(attributes().numFmtId)
      styles.push(own.get(id) ?? builtIn(id))
    })
    .on('closeTag', name => {
      if (local(name) === 'cellXfs') inCells = false
    })
    .parse(xml || '<none/>')
  return styles
}

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The texts that cells of a workbook point to, by number. */
export const sharedTexts = (xml: string | undefined): string[] => {
  const texts: string[] = []
  let [text, reads, phonetic] = ['', false, false]
  new Parser()
    .on('openTag', name => {
      const tag = local(name)
      if (tag === 'si') text = ''
      if (tag === 'rPh') phonetic = true
      if (tag === 't') reads = !phonetic
    })
    .on('text', (words, decode) => {
      if (reads) text += decode(words)
    })
    .on('cdata', words => {
      if (reads) text += words
    })
    .on('closeTag', name => {
      const tag = local(name)
      if (tag === 't') reads = false
      if (tag === 'rPh') phonetic = false
      if (tag === 'si') texts.push(unescaped(text))
    })
    .parse(xml || '<none/>')
  return texts
}
