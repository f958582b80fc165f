import { namesOf } from '../alliances/store.ts'
import { addressesOf, partAddress } from '../files/presign.ts'
import { announced, arrivedKey, keptKey, mayOpenOwn } from '../files/rules.ts'
import * as files from '../files/store.ts'
import type { StoredFile } from '../files/stored.ts'
import { limit } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { attachments } from './contract.ts'
import { changing, mayChange, ownFile, writing } from './desk/inside.ts'
import { beginParts, type Came, cameOf, endParts, joinParts, waitsForCheck } from './desk/multipart.ts'
import { shown } from './desk/shown.ts'
import { daysGoing, documentIn, isSame, mostGoing, partsLeft, renamed, withFile } from './rules.ts'
import { attachedTo } from './store.ts'

/** Documents that one person can begin to upload in an hour. */
const perHour = 120

type Going = StoredFile & { upload: string }
const isGoing = (file: StoredFile): file is Going => file.upload !== undefined

const goingOf = (all: readonly StoredFile[], person: string): Going[] =>
  all.filter(isGoing).filter(file => file.by === person)

const announceAttachment = async ({ input, actor, now }: Ask<typeof attachments.announceAttachment>) => {
  const { id, key, title, type, ...chosen } = input
  await writing(id, actor, now)
  const [{ documents }, all] = await Promise.all([attachedTo(id), files.filesOfAlliance(id)])
  const going = goingOf(all, actor.person)
  const broken = going.find(each => isSame(each, chosen))
  if (broken) return { file: broken.id }
  const file = idFrom(`${id} ${actor.person} ${key}`)
  if (await files.fileOf(file)) return { file }
  // Said before anybody waits for 25 MB to go for nothing.
  withFile(documents, { id: file, title, file, by: actor.person, at: now })
  if (going.length >= mostGoing) throw new Problem('too-many')
  await limit('file', actor.person, perHour, 3600, now)
  const upload = await beginParts({ id: file, type })
  const forgetAt = Math.floor(Date.parse(now) / 1000) + daysGoing * 86_400
  const { name, size, modified } = chosen
  const fresh = { ...announced({ id: file, name, type, size, now }), forgetAt }
  const kept = await files.keepNewFile({ ...fresh, alliance: id, by: actor.person, title, modified, upload })
  if (kept.upload !== upload) await endParts({ id: file, upload })
  return { file }
}

const attachmentParts = async ({ input, actor, now }: Ask<typeof attachments.attachmentParts>) => {
  await writing(input.id, actor, now)
  const file = await ownFile(input.id, input.file, actor)
  const { upload = '', size } = file
  // Joined already, or gone: finishing tells which.
  const came = isGoing(file) ? await cameOf(file) : undefined
  if (!came) return { size, left: [] }
  const key = arrivedKey(file.id)
  const addressed = partsLeft(size, came).map(async part => {
    const address = { key, upload, number: part.number, size: part.until - part.from }
    return { ...part, url: await partAddress(address, now) }
  })
  return { size, left: await Promise.all(addressed) }
}

/** @throws Problem `wrong-state` while parts are missing, `not-found` when the upload is gone with its parts */
const join = async (file: Going, came: Came[] | undefined): Promise<void> => {
  if (came) {
    if (partsLeft(file.size, came).length > 0) throw new Problem('wrong-state')
    return joinParts(file, came)
  }
  const isBeyond = (await waitsForCheck(file.id)) || (await files.fileOf(file.id))?.state !== 'waiting'
  if (!isBeyond) throw new Problem('not-found')
}

const finishAttachment = async ({ input, actor, now, newId }: Ask<typeof attachments.finishAttachment>) => {
  const { id } = input
  await writing(id, actor, now)
  const file = await ownFile(id, input.file, actor)
  const { documents } = await attachedTo(id)
  const added = { id: newId(), title: file.title ?? file.name, file: file.id, by: actor.person, at: now }
  withFile(documents, added)
  if (isGoing(file)) await join(file, await cameOf(file))
  const step = { alliance: id, actor, did: 'addDocument', now, newId }
  const version = await changing(step, before => {
    const next = withFile(before, added)
    const isThere = before.some(({ versions }) => versions.some(each => each.file === file.id))
    const fields = isThere ? [] : [{ field: added.title, before: undefined, after: file.name }]
    return { documents: next, fields, more: [files.arrivedWrite(file.id)] }
  })
  return { version }
}

const dropAttachment = async ({ input, actor, now }: Ask<typeof attachments.dropAttachment>) => {
  await mayChange(input.id, actor, now)
  const file = await ownFile(input.id, input.file, actor)
  if (!isGoing(file) || !(await files.forgetUpload(file.id))) throw new Problem('wrong-state')
  await endParts(file)
  return {}
}

const removeAttachment = async ({ input, actor, now, newId }: Ask<typeof attachments.removeAttachment>) => {
  await writing(input.id, actor, now)
  const step = { alliance: input.id, actor, did: 'removeDocument', now, newId }
  const version = await changing(step, async documents => {
    const { id, title, versions } = documentIn(documents, input.document)
    const kept = await files.filesOf(versions.map(each => each.file))
    const fields = [{ field: title, before: kept.at(-1)?.name ?? title, after: undefined }]
    const more = kept.filter(file => !file.frozen).map(file => files.forgetWrite(file.id))
    return { documents: documents.filter(each => each.id !== id), fields, more }
  })
  return { version }
}

export const handler = serve(attachments, {
  listAttachments: async ({ input, actor, now }) => {
    const write = await mayChange(input.id, actor, now)
    const [{ documents, version }, all] = await Promise.all([attachedTo(input.id), files.filesOfAlliance(input.id)])
    const versions = documents.flatMap(each => each.versions)
    const [kept, names] = await Promise.all([
      files.filesOf(versions.map(each => each.file)),
      namesOf(versions.map(each => each.by)),
    ])
    return {
      version,
      documents: documents.map(each => shown(each, kept, names)),
      going: goingOf(all, actor.person).map(({ id, title = '', name, size, modified, at }) => ({
        ...{ file: id, title, name, size, modified, at },
      })),
      can: { write },
    }
  },
  announceAttachment,
  attachmentParts,
  finishAttachment,
  dropAttachment,
  renameAttachment: async ({ input, actor, now, newId }) => {
    await writing(input.id, actor, now)
    const step = { alliance: input.id, actor, did: 'renameDocument', now, newId }
    const version = await changing(step, documents => {
      const { title } = documentIn(documents, input.document)
      const fields = title === input.title ? [] : [{ field: 'document', before: title, after: input.title }]
      return { documents: renamed(documents, input.document, input.title), fields, more: [] }
    })
    return { version }
  },
  removeAttachment,
  openAttachment: async ({ input, actor, now }) => {
    await mayChange(input.id, actor, now)
    const file = await files.fileOf(input.file)
    if (file?.alliance !== input.id || !mayOpenOwn(file)) throw new Problem('not-found')
    return addressesOf({ ...file, key: keptKey(file.id) }, now)
  },
})
