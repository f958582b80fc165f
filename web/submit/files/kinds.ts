import { documentEnds, type documentTypes } from '../../../functions/files/contract.ts'

export type FileType = 'image/jpeg' | (typeof documentTypes)[number]

const endOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/** What a chosen file is for us: a photo (whatever the browser can draw), a document, or nothing we can take. */
export const kindOf = (file: Pick<File, 'name' | 'type'>): 'photo' | FileType | undefined => {
  const document = documentEnds[endOf(file.name)]
  if (document) return document
  const isPhoto = file.type.startsWith('image/') && file.type !== 'image/svg+xml'
  return isPhoto || ['jpg', 'jpeg', 'png', 'heic', 'webp'].includes(endOf(file.name)) ? 'photo' : undefined
}

/** What the file chooser offers. A telephone turns its own kinds of photo into JPEG for it. */
export const accepted = 'image/jpeg,image/png,.jpg,.jpeg,.png,.pdf,.docx,.odt,.xlsx'

/** The name a redrawn photo gets. */
export const photoName = (name: string): string => `${name.replace(/\.[^.]*$/, '') || 'foto'}.jpg`
