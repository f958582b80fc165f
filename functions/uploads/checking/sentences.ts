import type { FileFault } from '../reading/limits.ts'
import type { Both, Column } from '../sheet/column.ts'
import type { Fault } from './fault.ts'
import { fileSentencesEn, rowSentencesEn } from './sentencesEn.ts'
import { fileSentencesNl, rowSentencesNl } from './sentencesNl.ts'

/** What a sentence may need to know. */
export type Said = { name: string; says: string; limit: number; rows: string; options: string }

/** Choices named in one sentence; more stand in the template. */
const mostNamed = 12

const namedOptions = (of: Column | undefined, language: keyof Both): string => {
  const names = (of?.choices ?? []).map(choice => choice.name[language])
  return names.slice(0, mostNamed).join(', ')
}

/** One fault of a row as a sentence that says what is wrong and what to do, in both languages. */
export const sentenceOf = (one: Fault, columns: readonly Column[]): Both => {
  const of = columns.find(each => each.id === one.column)
  const said = (language: keyof Both): Said => ({
    name: of?.name[language] ?? '',
    says: one.says ?? '',
    limit: one.limit ?? 0,
    rows: (one.rows ?? []).slice(0, 10).join(', '),
    options: namedOptions(of, language),
  })
  return { nl: rowSentencesNl[one.code](said('nl')), en: rowSentencesEn[one.code](said('en')) }
}

/** Why a file as a whole could not be read, and what to do. */
export const fileSentence = (code: FileFault, about = ''): Both => ({
  nl: fileSentencesNl[code](about),
  en: fileSentencesEn[code](about),
})
