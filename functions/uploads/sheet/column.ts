import { municipalities } from '../../villages/rules.ts'

export type Both = { nl: string; en: string }
export const both = (nl: string, en: string): Both => ({ nl, en })

/** `start` is a date or a year; `chamber` eight digits of the chamber of commerce. */
export type Kind = 'text' | 'choice' | 'choices' | 'money' | 'date' | 'start' | 'yes-no' | 'chamber'
export type Choice = { id: string; name: Both }

/** A column of the template, which is a question of the form as well. */
export type Column = {
  id: string
  name: Both
  help: Both
  example: Both
  kind: Kind
  required: boolean
  /** Signs at most, for text. */
  longest: number
  choices: readonly Choice[]
  /** Other headings that people give it. */
  synonyms: readonly string[]
}

type Given = Pick<Column, 'id' | 'name' | 'help'> & Partial<Column>
export const column = (given: Given): Column => ({
  ...{ kind: 'text', required: false, longest: 200, choices: [], synonyms: [], example: both('', '') },
  ...given,
})

/** The twelve municipalities, as a choice. */
export const places: readonly Choice[] = municipalities.map(({ slug, name }) => ({ id: slug, name: both(name, name) }))
