import { stringify } from 'csv-stringify/sync'
import { pdfOf } from '../documents/pdf.ts'
import { Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { cardsOf } from './cards.ts'
import { handouts } from './contract.ts'
import { lettersOf } from './letters.ts'
import { qrSvg } from './qr.ts'
import { sheetsOf } from './sheets.ts'
import { cardsTemplate, lettersTemplate, sheetsTemplate } from './template.ts'
import { cardEn, cardNl, letterNl, sheetEn, sheetNl } from './words.ts'

const columns = [
  { key: 'ref', header: 'Kenmerk' },
  { key: 'stratum', header: 'Dorp' },
  { key: 'code', header: 'Code' },
  { key: 'link', header: 'Adres van de pagina' },
]
const saved = (name: string) => ({ headers: { 'content-disposition': `attachment; filename="${name}"` } })

export const handler = serve(handouts, {
  lettersCsv: async ({ input }) => {
    const { letters } = await lettersOf(input.id, input.who)
    const csv = stringify(letters, { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })
    return new Reply(csv, saved(`brieven-${input.who === 'all' ? 'alle' : 'herinnering'}.csv`))
  },
  lettersPdf: async ({ input, now }) => {
    const { assembly, letters } = await lettersOf(input.id, input.who, Number(input.part))
    const words = letterNl(assembly, input.who, origin())
    const printed = letters.map(({ ref, code, link }) => ({ ref, code, qr: qrSvg(link) }))
    const pdf = pdfOf(lettersTemplate, { words, letters: printed }, now)
    return new Reply(pdf, saved(`brieven-${input.part}.pdf`))
  },
  sheetsPdf: async ({ input, now }) => {
    const { lang = 'nl' } = input
    const { title, rules, sheets } = await sheetsOf(input.id, lang)
    const words = (lang === 'en' ? sheetEn : sheetNl)(title, origin())
    const name = lang === 'en' ? 'table-sheets.pdf' : 'tafelbladen.pdf'
    return new Reply(pdfOf(sheetsTemplate, { words, rules, sheets }, now), saved(name))
  },
  cardsPdf: async ({ input, now }) => {
    const { title, cards } = await cardsOf(input.id)
    const words = (input.lang === 'en' ? cardEn : cardNl)(title)
    const name = input.lang === 'en' ? 'table-cards.pdf' : 'tafelkaartjes.pdf'
    return new Reply(pdfOf(cardsTemplate, { words, cards }, now), saved(name))
  },
})
