import { importKey } from '../applications/store.ts'
import { readAddress, uploadForm } from '../files/presign.ts'
import { binaryMedia } from '../http/endpoint.ts'
import { limit } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, Reply, redirect, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { maySubmit, termOf } from '../rounds/rules.ts'
import { publishedRounds } from '../rounds/store.ts'
import { askedBy } from './checking/ids.ts'
import { rowsPage } from './checking/page.ts'
import { uploads } from './contract.ts'
import { atDesk, openRound, ownUpload, seenVersion, tenantOf, withNames } from './desk.ts'
import { arrivedKey, checkedKey, toldRows } from './objects.ts'
import { bringIn, faultsIn } from './one.ts'
import * as rules from './rules.ts'
import { columnsOf } from './sheet/columns.ts'
import { templateCsv, templateXlsx } from './sheet/template.ts'
import { claimsFile, keepNew, keepNext, takesTurn, uploadOf, uploadsOf } from './store.ts'

/** Files per hour from one officer: mending and trying again is meant to be easy. */
const perHour = 60

const saved = (name: string) => ({ 'content-disposition': `attachment; filename="${name}"` })
const templateName = { nl: 'sjabloon', en: 'template' }

const announceUpload = async ({ input, actor, now }: Ask<typeof uploads.announceUpload>) => {
  const tenant = tenantOf(actor)
  const round = await openRound(input.round)
  must(maySubmit(round, now))
  const { key, name, size, language } = input
  const id = idFrom(`upload file ${tenant} ${key}`)
  if (!(await uploadOf(id))) {
    await limit('upload', actor.person, perHour, 3600, now)
    const stamp = { at: now, movedAt: now, sentBy: actor.person, by: actor.person, did: 'announceUpload' }
    const fresh = {
      id,
      round: round.id,
      kind: 'file',
      name,
      state: 'waiting',
      version: 1,
      tenant,
      language,
      size,
    } as const
    await keepNew({ ...fresh, ...stamp, forgetAt: rules.forgottenAt(now) })
  }
  return { id, ...(await uploadForm({ key: arrivedKey(id), type: 'application/octet-stream', size }, now)) }
}

const importUpload = async ({ input, actor, now }: Ask<typeof uploads.importUpload>) => {
  const upload = await ownUpload(input.id, actor)
  const round = await openRound(upload.round)
  must(rules.mayImport(upload, round, input.which, askedBy(round), now))
  seenVersion(upload, input.version)
  const next = await keepNext(
    upload,
    {
      state: 'importing',
      which: input.which,
      importedAt: now,
      movedAt: now,
      importedBy: actor.person,
      by: actor.person,
      did: 'importUpload',
      progress: { done: 0, total: upload.counts?.rows ?? 0 },
      forgetAt: undefined,
    },
    { put: 'applications', item: { ...importKey(upload.round, upload.id), upload: upload.id } },
    takesTurn(upload),
    claimsFile(upload, upload.hash ?? upload.id),
  )
  if (!next) throw new Problem('changed', { current: await atDesk(input.id, actor, now) })
  return { version: next.version }
}

const undoUpload = async ({ input, actor, now }: Ask<typeof uploads.undoUpload>) => {
  const upload = await ownUpload(input.id, actor)
  const round = await openRound(upload.round)
  must(rules.mayUndo(upload, round, rules.laterThan(upload, await uploadsOf(upload.tenant)), now))
  seenVersion(upload, input.version)
  const next = await keepNext(
    upload,
    {
      state: 'undoing',
      undoneAt: now,
      movedAt: now,
      undoneBy: actor.person,
      why: input.why,
      by: actor.person,
      did: 'undoUpload',
      progress: { done: 0, total: upload.counts?.rows ?? 0 },
    },
    { put: 'applications', item: { ...importKey(upload.round, upload.id), upload: upload.id } },
    takesTurn(upload),
  )
  if (!next) throw new Problem('changed', { current: await atDesk(input.id, actor, now) })
  return { version: next.version }
}

const listUploads = async ({ actor, now }: Ask<typeof uploads.listUploads>) => {
  const [all, found] = await Promise.all([publishedRounds(), actor.tenant ? uploadsOf(actor.tenant) : []])
  const rounds = all.filter(round => maySubmit(round, now).yes).toReversed()
  return {
    uploads: await withNames(found, all),
    rounds: rounds.map(round => ({
      id: round.id,
      name: round.name,
      until: termOf(round, 'applications')?.until ?? '',
    })),
  }
}

export const handler = serve(uploads, {
  listUploads,
  uploadTemplate: async ({ input }) => {
    const columns = columnsOf(await openRound(input.round))
    const headers = saved(`${templateName[input.lang]}-${input.round}.xlsx`)
    return new Reply(await templateXlsx(columns, input.lang), { headers })
  },
  uploadTemplateCsv: async ({ input }) => {
    const columns = columnsOf(await openRound(input.round))
    return new Reply(templateCsv(columns, input.lang), {
      headers: saved(`${templateName[input.lang]}-${input.round}.csv`),
    })
  },
  proposalForm: async ({ input }) => {
    const round = await openRound(input.round)
    return { round, questions: columnsOf(round).map(each => ({ ...each, choices: [...each.choices] })) }
  },
  announceUpload,
  readUpload: ({ input, actor, now }) => atDesk(input.id, actor, now),
  uploadRows: async ({ input, actor }) => {
    const upload = await ownUpload(input.id, actor)
    const columns = columnsOf(await openRound(upload.round))
    return rowsPage(await toldRows(upload.id), columns, input.show, Number(input.after ?? 0))
  },
  openChecked: async ({ input, actor, now }) => {
    const { id, name, counts } = await ownUpload(input.id, actor)
    if (!counts) throw new Problem('not-found')
    const plainName = name.replace(/\.[a-z]{3,4}$/i, '')
    return redirect(await readAddress({ key: checkedKey(id), name: `${plainName}-na.xlsx`, type: binaryMedia[1] }, now))
  },
  importUpload,
  undoUpload,
  resumeUpload: async ({ input, actor, now }) => {
    const upload = await ownUpload(input.id, actor)
    must(rules.mayResume(upload, now))
    seenVersion(upload, input.version)
    const next = await keepNext(upload, { movedAt: now, by: actor.person, did: 'resumeUpload' })
    if (!next) throw new Problem('changed', { current: await atDesk(input.id, actor, now) })
    return { version: next.version }
  },
  checkProposal: async ({ input }) => ({ faults: faultsIn(await openRound(input.round), input.values) }),
  submitProposal: async ({ input, actor, now }) => {
    const tenant = tenantOf(actor)
    const round = await openRound(input.round)
    must(maySubmit(round, now))
    await limit('proposal', actor.person, perHour, 3600, now)
    return bringIn({ ...input, round, tenant, by: actor.person, now })
  },
})
