import type { documentTypes } from '../../../functions/files/contract.ts'

export type FileType = 'image/jpeg' | (typeof documentTypes)[number]

/** By the end of the name, because telephones often do not know the type of a document. */
const documents: Record<string, FileType> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const endOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/** What a chosen file is for us: a photo (whatever the browser can draw), a document, or nothing we can take. */
export const kindOf = (file: Pick<File, 'name' | 'type'>): 'photo' | FileType | undefined => {
  const document = documents[endOf(file.name)]
  if (document) return document
  const isPhoto = file.type.startsWith('image/') && file.type !== 'image/svg+xml'
  return isPhoto || ['jpg', 'jpeg', 'png', 'heic', 'webp'].includes(endOf(file.name)) ? 'photo' : undefined
}

/** What the file chooser offers. A telephone turns its own kinds of photo into JPEG for it. */
export const accepted = 'image/jpeg,image/png,.jpg,.jpeg,.png,.pdf,.docx,.odt,.xlsx'

/** The name a redrawn photo gets. */
export const photoName = (name: string): string => `${name.replace(/\.[^.]*$/, '') || 'foto'}.jpg`
