import { limit } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import { redirect, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { owned } from '../ideas/own.ts'
import { ideaOf } from '../ideas/store.ts'
import { files } from './contract.ts'
import { readAddress, uploadForm } from './presign.ts'
import { announced, arrivedKey, keptKey, mayOpen, mayOpenOwn } from './rules.ts'
import { fileOf, keepNewFile } from './store.ts'

/** Files per hour from one network: a class that all bring a photo. */
const perHour = 120

export const handler = serve(files, {
  announceFile: async ({ input, actor, now }) => {
    await limit('file', actor.person ?? actor.network, perHour, 3600, now)
    const { key, name, type, size } = input
    const file = await keepNewFile(announced({ id: idFrom(key), name, type, size, now }))
    return { id: file.id, ...(await uploadForm({ ...file, key: arrivedKey(file.id) }, now)) }
  },
  fileState: async ({ input }) => {
    const file = await fileOf(input.id)
    if (!file || file.alliance) throw new Problem('not-found')
    return file
  },
  openFile: async ({ input, actor, now }) => {
    const file = await fileOf(input.id)
    const idea = file?.idea ? await ideaOf(file.idea) : undefined
    const isModerator = actor.person !== undefined && actor.roles.includes('moderator')
    if (!file || !mayOpen(file, idea, isModerator)) throw new Problem('not-found')
    return redirect(await readAddress({ ...file, key: keptKey(file.id) }, now))
  },
  openOwnFile: async ({ input, actor, now }) => {
    const file = await fileOf(input.id)
    if (!file?.idea || !mayOpenOwn(file)) throw new Problem('not-found')
    await owned(file.idea, input.code, actor, now)
    return { address: await readAddress({ ...file, key: keptKey(file.id) }, now) }
  },
})
