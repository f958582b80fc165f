import * as z from 'zod/mini'
import { cardById, documentOf, keepCard, versionOf } from '../applications/store.ts'
import { type Change, listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { elaborated, isOpen } from '../ideas/rules.ts'
import { ideaOf, keepIdea } from '../ideas/store.ts'
import { dateNl } from '../notices/letters-nl.ts'
import { keepWaiting } from '../notices/store.ts'
import { roundById } from '../rounds/store.ts'
import { isDefinitive } from './alliance.ts'
import { differencesIn } from './history/changes.ts'
import { elaborating, invitation, signature } from './letters/letters.ts'
import { lineShown } from './rules.ts'
import { untilOf } from './shown.ts'
import { allianceOf, linesOf } from './store.ts'
import { type Alliance, type StoredLine, storedAlliance, storedLine } from './stored.ts'

const keys = z.object({ pk: z.string(), sk: z.string() })
const idIn = (pk: string): string => pk.slice('alliance#'.length)

/** What was promised, without when it was signed. */
const promised = (lines: readonly Pick<StoredLine, 'id' | 'organisation' | 'terms'>[]) =>
  lines.map(({ id, organisation, terms }) => ({ id, organisation, terms }))

/**
 * A submitted application is definitive when every partner has signed what was frozen: read anew from the tables, so
 * that changes may be told twice or in another order.
 */
const settleCard = async (id: string, lines: readonly StoredLine[], at: string): Promise<void> => {
  const card = await cardById(id)
  const version = card && (await versionOf(id, card.version))
  if (!card || !version) return
  const isSame = differencesIn(promised(documentOf(version).partners), promised(lines)).length === 0
  const definitive = isSame && isDefinitive(lines.map(lineShown))
  if (definitive !== card.definitive)
    await keepCard(
      card,
      { definitive },
      { by: 'alliance', did: definitive ? 'becameDefinitive' : 'becameProvisional', at },
    )
}

/** With the first partner that signs the alliance is more than a wish: its idea is being worked out. */
const elaborate = async (alliance: Alliance, at: string): Promise<void> => {
  const idea = alliance.idea ? await ideaOf(alliance.idea) : undefined
  if (idea && isOpen(idea)) await keepIdea(elaborated(idea, 'alliance', at))
}

const tellOfLine = async (alliance: Alliance, lines: readonly StoredLine[], { before, after }: Change) => {
  if (!after) return
  const line = storedLine.parse(after)
  const was = before && storedLine.parse(before)
  const about = { alliance, lines, origin: origin() }
  if (line.link && line.link !== was?.link) {
    const round = await roundById(alliance.round)
    const until = round && untilOf(round)
    const named = { name: round?.name.nl ?? '', until: until && dateNl(until) }
    await keepWaiting(invitation(line, about, named))
  }
  if (line.signed && !was?.signed && !line.isApplicant) {
    await keepWaiting(signature(line, about))
    await elaborate(alliance, line.signed.at)
  }
}

const tellOfIdea = async (alliance: Alliance): Promise<void> => {
  const idea = alliance.idea ? await ideaOf(alliance.idea) : undefined
  if (idea) await keepWaiting(elaborating(alliance, idea, origin()))
}

/** What follows from a changed alliance: letters, and whether its submitted application is definitive. */
export const listen = listenEach(async change => {
  const { pk, sk } = keys.parse(change.after ?? change.before)
  if (sk === 'alliance' && change.after && !change.before) await tellOfIdea(storedAlliance.parse(change.after))
  if (!sk.startsWith('line#')) return
  const [alliance, lines] = await Promise.all([allianceOf(idIn(pk)), linesOf(idIn(pk))])
  if (!alliance) return
  await settleCard(alliance.id, lines, change.at)
  await tellOfLine(alliance, lines, change)
})
