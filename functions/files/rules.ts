import { isPublic } from '../ideas/rules.ts'
import type { Idea } from '../ideas/stored.ts'
import { photoTypes } from './contract.ts'
import type { StoredFile } from './stored.ts'

/** A file that no submitted idea took up is forgotten after a day. */
const looseSeconds = 24 * 3600

type Announced = Pick<StoredFile, 'id' | 'name' | 'type' | 'size'> & { now: string }

export const announced = ({ id, name, type, size, now }: Announced): StoredFile => ({
  pk: `file#${id}`,
  id,
  name,
  type,
  size,
  state: 'waiting',
  at: now,
  forgetAt: Math.floor(Date.parse(now) / 1000) + looseSeconds,
})

/** Where the uploader may put the bytes, once; nobody is ever sent there to read. */
export const arrivedKey = (id: string): string => `arrived/${id}`
/** Where what was checked is kept. */
export const keptKey = (id: string): string => `kept/${id}`
/** The file whose bytes arrived under this object key, if it is one of those. */
export const arrivedId = (key: string): string | undefined => /^arrived\/([0-9A-Z]{26})$/.exec(key)?.[1]

export const isPhoto = (type: string): boolean => photoTypes.some(each => each === type)

type Belongs = Pick<Idea, 'id' | 'state' | 'files'> | undefined

/** May this file be opened? By anybody when clean and on a public idea; moderators also read what waits for them. */
export const mayOpen = (file: StoredFile, idea: Belongs, isModerator: boolean): boolean => {
  if (!idea || file.idea !== idea.id) return false
  if (isModerator) return mayOpenOwn(file)
  return file.state === 'clean' && isPublic(idea) && idea.files.includes(file.id)
}

/** The author opens what came with the own idea whatever its state, as soon as it was checked or could not be. */
export const mayOpenOwn = (file: StoredFile): boolean => file.state === 'clean' || file.state === 'not-scanned'

/** A browser draws these without running anything of theirs in a page of ours; all others are only saved. */
export const isShownInline = (type: string): boolean => isPhoto(type) || type === 'application/pdf'

/** `Content-Disposition` that saves under the uploader's name, whatever signs are in it (RFC 6266). */
export const savedAs = (name: string, how: 'attachment' | 'inline' = 'attachment'): string => {
  const coded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${coded}`
}
