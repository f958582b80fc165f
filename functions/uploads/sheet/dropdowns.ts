import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import { mostRows } from '../reading/limits.ts'
import type { Both, Column } from './column.ts'

type Language = keyof Both

/** Excel shows at most this many signs when a cell is chosen (ECMA-376, 18.3.1.32). */
const [longestTitle, longestHelp] = [32, 255]

const escaped = (text: string, longest: number): string =>
  text
    .slice(0, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const letters = (place: number): string => getCellAddress(0, place).replace(/\d+$/, '')

export type Places = {
  /** Columns of the sheet, in order; undefined where the sheet has something else. */
  columns: readonly (Column | undefined)[]
  /** First row (from 1) that can be filled in. */
  from: number
  /** Where the choices of a column stand on the sheet of choices. */
  choicesAt: ReadonlyMap<string, string>
  language: Language
}

const rule = (column: Column, place: number, { from, choicesAt, language }: Places): string => {
  const list = choicesAt.get(column.id)
  const range = `${letters(place)}${from}:${letters(place)}${from + mostRows - 1}`
  const title = escaped(column.name[language], longestTitle)
  const help = escaped(column.help[language], longestHelp)
  // A list only helps to choose: several at once are typed, and what is wrong is said by the check in words.
  const kind = list ? 'type="list" ' : ''
  const formula = list ? `<formula1>${escaped(list, longestHelp)}</formula1>` : ''
  return `<dataValidation ${kind}allowBlank="1" showInputMessage="1" promptTitle="${title}" prompt="${help}" sqref="${range}">${formula}</dataValidation>`
}

/** Drop-down lists and an explanation at every cell that can be filled in, on the first sheet. */
export const dropdowns = (places: Places): Feature<Stream | Buffer | Blob> => {
  const rules = places.columns.flatMap((column, place) => (column ? [rule(column, place, places)] : []))
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet') : xml,
        },
      },
    },
  }
}
