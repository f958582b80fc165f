import { alliances } from '../../functions/alliances/contract.ts'
import { attachments } from '../../functions/attachments/contract.ts'
import { typeOf } from '../../functions/attachments/rules.ts'
import { largestFile } from '../../functions/files/contract.ts'
import type { Answered, Endpoint } from '../../functions/http/endpoint.ts'

type Listed = Answered<typeof attachments.listAttachments>
export type Document = Listed['documents'][number]
export type Version = Document['versions'][number]
export type Broken = Listed['going'][number]

/** What is asked again when documents changed. */
export const after: readonly Endpoint[] = [
  attachments.listAttachments,
  alliances.readAlliance,
  alliances.allianceHistory,
]

/** What the file chooser offers. */
export const accepted = '.pdf,.docx,.odt,.xlsx,.jpg,.jpeg,.png'

/** What is wrong with a file before anything is sent. */
export const faultOf = ({ name, size }: Pick<File, 'name' | 'size'>): string | undefined => {
  if (!typeOf(name)) return 'other-kind'
  if (size === 0) return 'empty'
  return size > largestFile ? 'too-large' : undefined
}

/** A title from the name of a file: `Begroting_2028.xlsx` → `Begroting 2028`. */
export const titleFrom = (name: string): string => {
  const words = name
    .replace(/\.[^.]*$/, '')
    .replaceAll('_', ' ')
    .trim()
    .slice(0, 120)
  return words.length < 2 ? name.slice(0, 120) : words
}

export const isPending = ({ state }: Version): boolean => state === 'waiting' || state === 'checking'
