import { must, no, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { publishedRounds } from '../rounds/store.ts'
import type { StoredRound } from '../rounds/stored.ts'
import { advices } from './contract.ts'
import { advicesCsv } from './csv.ts'
import { askedIn, knownRound, pictureOf, plannedFrom, projectOf } from './picture.ts'
import { remind } from './reminding.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

/** The round that asks now; else the next that will, else the last that did. */
const currentOf = (rounds: readonly StoredRound[], now: string): StoredRound | undefined =>
  rounds.find(round => rules.mayAdvise(round, now).yes) ??
  rounds.findLast(round => rules.mayBeRead(round, now).yes === false) ??
  rounds[0]

const deskAdvices = async ({ input, actor, now }: Ask<typeof advices.deskAdvices>) => {
  const rounds = (await publishedRounds()).filter(each => each.phases.some(phase => phase.id === 'advice')).toReversed()
  const round = input.round ? rounds.find(each => each.id === input.round) : currentOf(rounds, now)
  if (input.round && !round) throw new Problem('not-found')
  if (!round || !actor.tenant)
    return { rounds, themes: [], projects: [], advices: [], can: { advise: no('not-allowed') } }
  const [asked, all] = await Promise.all([askedIn(round.id), store.advicesOf(round.id)])
  return {
    rounds,
    round: round.id,
    themes: round.themes,
    projects: asked.map(projectOf),
    advices: all.filter(advice => advice.municipality === actor.tenant),
    can: { advise: rules.mayAdvise(round, now) },
  }
}

/** The same form sent twice is one advice; when a colleague said something else, both are to be seen. */
const mustBeCurrent = (before: rules.Advice | undefined, version: number): void => {
  if ((before?.version ?? 0) !== version) throw new Problem('changed', { current: rules.shownAdvice(before) })
}

const giveAdvice = async ({ input, actor, now }: Ask<typeof advices.giveAdvice>) => {
  const { round: id, application, version } = input
  const { tenant } = actor
  if (!tenant) throw new Problem('not-found')
  const [round, before] = await Promise.all([knownRound(id), store.adviceOf(id, application, tenant)])
  const card = (await askedIn(id)).find(each => each.id === application)
  if (!card) throw new Problem('not-found')
  must(rules.mayAdvise(round, now))
  if (before && rules.sameAdvice(input, before)) return before
  mustBeCurrent(before, version)
  const issues = rules.adviceFaults(input, card)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const next = { application, municipality: tenant, ...rules.adviceFrom(input), at: now, version: version + 1 }
  const kept = await store.keepAdvice(id, next, { by: actor.person, did: 'giveAdvice', at: now })
  if (!kept) throw new Problem('changed', { current: rules.shownAdvice(await store.adviceOf(id, application, tenant)) })
  return next
}

/** The picture for everybody, once nobody can change it any more. */
const publicPicture = async (id: string, now: string) => {
  const round = await knownRound(id)
  must(rules.mayBeRead(round, now))
  return pictureOf(round, now)
}

const deskRoundAdvices = async ({ input, now }: Ask<typeof advices.deskRoundAdvices>) => {
  const round = await knownRound(input.id)
  const picture = await pictureOf(round, now)
  const can = { remind: rules.mayRemind(round, picture.municipalities, now), plan: rules.mayPlan(round, now) }
  return { ...picture, can }
}

const remindMunicipalities = async ({ input, actor, now }: Ask<typeof advices.remindMunicipalities>) => {
  const round = await knownRound(input.id)
  const { municipalities } = await pictureOf(round, now)
  must(rules.mayRemind(round, municipalities, now))
  const stamp = { by: actor.person, did: 'remindMunicipalities', at: now }
  return { reminded: await remind(round.id, municipalities, stamp) }
}

const saveStarts = async ({ input, actor, now }: Ask<typeof advices.saveStarts>) => {
  const { id, version, room, starts } = input
  const round = await knownRound(id)
  must(rules.mayPlan(round, now))
  const { planned, advices: said, projects } = await pictureOf(round, now)
  if (planned.version !== version) throw new Problem('changed', { current: planned })
  const issues = rules.startFaults(starts, rules.wishesOf(said, projects), room)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const next = { version: version + 1, room, starts }
  if (await store.keepStarts(id, next, { by: actor.person, did: 'saveStarts', at: now })) return { ...next, at: now }
  throw new Problem('changed', { current: plannedFrom(await store.startsOf(id), projects, now) })
}

export const handler = serve(advices, {
  deskAdvices,
  giveAdvice,
  roundAdvices: ({ input, now }) => publicPicture(input.id, now),
  advicesCsv: async ({ input, now }) => {
    const headers = { 'content-disposition': `attachment; filename="advies-${input.id}.csv"` }
    return new Reply(advicesCsv(await publicPicture(input.id, now)), { headers })
  },
  deskRoundAdvices,
  remindMunicipalities,
  saveStarts,
})
