import { namesOf } from '../alliances/store.ts'
import type { Person } from '../http/endpoint.ts'
import { Problem } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { roundById } from '../rounds/store.ts'
import { askedBy } from './checking/ids.ts'
import { fileSentence } from './checking/sentences.ts'
import { laterThan, mayImport, mayResume, mayUndo, undoUntil } from './rules.ts'
import { uploadOf, uploadsOf } from './store.ts'
import type { StoredUpload } from './stored.ts'

/** The municipality an officer works for. @throws Problem `not-found` when nobody said which */
export const tenantOf = ({ tenant }: Person): string => {
  if (!tenant) throw new Problem('not-found')
  return tenant
}

/** A round that people may know of. @throws Problem `not-found` */
export const openRound = async (id: string): Promise<Round> => {
  const round = await roundById(id)
  if (!round || round.state === 'draft') throw new Problem('not-found')
  return round
}

/** Another municipality's upload does not exist. @throws Problem `not-found` */
export const ownUpload = async (id: string, actor: Person): Promise<StoredUpload> => {
  const upload = await uploadOf(id)
  if (!upload || upload.tenant !== actor.tenant) throw new Problem('not-found')
  return upload
}

/** @throws Problem `changed` when it is no longer what stood on screen */
export const seenVersion = (upload: StoredUpload, version: number): void => {
  if (upload.version !== version) throw new Problem('changed', { current: { version: upload.version } })
}

/** Uploads in a list, with the name of their round and of who sent them. */
export const withNames = async (all: readonly StoredUpload[], rounds: readonly Round[]) => {
  const names = await namesOf(all.map(({ sentBy }) => sentBy))
  const roundName = (id: string) => rounds.find(round => round.id === id)?.name ?? { nl: id, en: id }
  return all.map(each => ({ ...each, roundName: roundName(each.round), sentByName: names.get(each.sentBy) ?? '' }))
}

/** An upload on its own page. @throws Problem `not-found` */
export const atDesk = async (id: string, actor: Person, now: string) => {
  const upload = await ownUpload(id, actor)
  const round = await openRound(upload.round)
  const asked = askedBy(round)
  const { sentBy, importedBy, undoneBy, fault } = upload
  const [names, all] = await Promise.all([
    namesOf([sentBy, importedBy, undoneBy].flatMap(person => person ?? [])),
    upload.state === 'done' ? uploadsOf(upload.tenant) : [],
  ])
  return {
    ...upload,
    roundName: round.name,
    sentByName: names.get(sentBy) ?? '',
    importedByName: names.get(importedBy ?? ''),
    undoneByName: names.get(undoneBy ?? ''),
    undoUntil: undoUntil(upload),
    faultSaid: fault && fileSentence(fault.code, fault.about),
    can: {
      importAll: mayImport(upload, round, 'all', asked, now),
      importGood: mayImport(upload, round, 'good', asked, now),
      undo: mayUndo(upload, round, laterThan(upload, all), now),
      resume: mayResume(upload, now),
    },
  }
}
