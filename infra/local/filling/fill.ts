import { join } from 'node:path'
import * as z from 'zod/mini'
import agenda from '../../../functions/agendas/agenda.json' with { type: 'json' }
import { write } from '../../../functions/data/database.ts'
import { setting } from '../../../functions/http/settings.ts'
import { codeFor, contactKey } from '../../../functions/ideas/contacts.ts'
import { roundWrite } from '../../../functions/rounds/store.ts'
import type { Settled } from '../database/settled.ts'
import { keep, kept } from '../keep.ts'
import { sampleIdeas } from '../sample/ideas.ts'
import { sampleOrganisations, samplePeople } from '../sample/people.ts'
import { sampleRounds } from '../sample/rounds.ts'
import { writeAdvices } from './advices.ts'
import { writeApplications } from './applications.ts'
import { writeAssemblies } from './assembly/assemblies.ts'
import { writeBallots } from './assembly/ballots.ts'
import { writeDecided } from './assembly/decided.ts'
import { writeHalls } from './assembly/halls.ts'
import { writeDocuments } from './documents.ts'
import { idsOf, moderatorOf, type Setting, writesOf } from './idea.ts'
import { personId } from './moments.ts'
import { organisationWrite, personWrites, subjectWrite } from './people.ts'
import { writePlans } from './plans.ts'
import { writeReviews } from './reviews.ts'
import { writeShortlists } from './shortlists.ts'

const progress = z.object({ start: z.string(), done: z.boolean(), issuer: z.string() })

const agendaKey = { pk: 'agenda', sk: agenda.round }
const isNew = 'attribute_not_exists(pk)'

/** Each sample resident brought in a few of the ideas, so that "my ideas" has something to show. */
const owners = samplePeople.filter(person => person.roles.includes('resident'))
const ownerOf = (number: number): string | undefined => {
  const owner = number % 20 === 3 ? owners[Math.floor(number / 20) % owners.length] : undefined
  return owner && personId(owner.id)
}

const writeIdeas = async (start: Date): Promise<void> => {
  const setting: Setting = {
    start,
    ids: idsOf(sampleIdeas, start),
    all: sampleIdeas,
    moderator: moderatorOf(samplePeople),
  }
  const one = async (number: number): Promise<void> => {
    const sample = sampleIdeas[number]
    if (!sample) return
    const contact = await contactKey(await codeFor(`sample ${sample.key}`))
    await write(...writesOf(sample, contact, ownerOf(number), setting))
  }
  // Eight at a time keeps the database busy; more only wait in line.
  for (let from = 0; from < sampleIdeas.length; from += 8)
    await Promise.all(Array.from({ length: 8 }, (_, number) => one(from + number)))
}

/** Does a step again when the database was too busy to answer: every item has the same key again. */
const patiently = async (step: () => Promise<void>, tries = 6): Promise<void> => {
  try {
    await step()
  } catch (fault) {
    const isLate = fault instanceof Error && fault.name === 'TimeoutError'
    if (!isLate || tries === 1) throw fault
    await patiently(step, tries - 1)
  }
}

/**
 * Fills an empty data folder with the agenda, the sample people, organisations and ideas. Cut off in the middle, the
 * next start goes on: every item has the same key again, and what is there is left alone.
 * @returns whether anything was written
 */
export const fill = async (folder: string, settled: Settled): Promise<boolean> => {
  const file = join(folder, 'sample.json')
  const issuer = setting('OIDC_ISSUER')
  const found = progress.safeParse(await kept(file))
  if (found.success && found.data.done && found.data.issuer === issuer) return false
  const start = found.success ? found.data.start : new Date().toISOString()
  const note = (done: boolean) => keep(file, JSON.stringify({ start, done, issuer }))
  if (!found.success) await note(false)
  await patiently(async () => void (await Promise.all(samplePeople.map(person => write(subjectWrite(person, issuer))))))
  if (!found.success || !found.data.done) {
    const stamp = { version: 1, by: 'sample', did: 'sample', at: start }
    await write({ put: 'register', item: { ...agendaKey, ...agenda, ...stamp }, if: isNew })
    const rounds = sampleRounds(new Date(start))
    await Promise.all(rounds.map(round => write(roundWrite(round, { by: 'sample', did: 'sample', at: start }))))
    await Promise.all(samplePeople.map(person => write(...personWrites(person, issuer, start))))
    await Promise.all(sampleOrganisations.map(organisation => write(organisationWrite(organisation, start))))
    // One after another: together they keep a busy machine's database waiting for longer than a request may take.
    await patiently(() => writeIdeas(new Date(start)))
    await patiently(() => writeApplications(rounds))
    await patiently(() => writeDocuments(rounds))
    // In this order: a shortlist follows from the reviews, the advice from the shortlist, and the plan from both.
    await patiently(() => writeReviews(rounds, start))
    await patiently(() => writeShortlists(rounds))
    await patiently(() => writeAdvices(rounds, start))
    await patiently(() => writePlans(rounds, new Date(start)))
    await patiently(() => writeBallots(new Date(start)))
    await patiently(() => writeDecided(new Date(start)))
    await patiently(() => writeAssemblies(new Date(start)))
    await patiently(() => writeHalls(new Date(start)))
  }
  await settled()
  await note(true)
  return true
}
