import { askedIn } from '../ballots/rules.ts'
import { ballotById } from '../ballots/store.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { codeFor, contactKey, idFrom } from '../ideas/contacts.ts'
import { checkProof } from '../proof/verify.ts'
import { objections } from './contract.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

/** Objections from one network per hour: a village hall may share it. */
const perNetwork = { most: 60, seconds: 3600 }
/** Wrong codes from one network; nobody finds one of 60 bits at this pace. */
const wrong = { most: 300, seconds: 600 }

/** A round that people may know of. @throws Problem `not-found` */
const known = async (id: string) => {
  const round = await ballotById(id)
  const { title } = askedIn(round)
  if (!round) throw new Problem('not-found')
  return { round, title }
}
const objectionAt = async (id: string, objection: string): Promise<store.Objection> => {
  const found = await store.objectionOf(id, objection)
  if (!found) throw new Problem('not-found')
  return found
}

const moment = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString()
const shown = (objection: store.Objection) => ({ ...objection, forgetAt: moment(objection.forgetAt) })

const makeObjection = async ({ input, actor, now }: Ask<typeof objections.makeObjection>) => {
  const { id, key, text, contact } = input
  const { round } = await known(id)
  const [code, objection] = [await codeFor(key), idFrom(key)]
  const receiptOf = ({ at, forgetAt }: store.Objection) => ({ code, at, forgetAt: moment(forgetAt) })
  // Sent twice it is one objection, also when the time for it passed in between.
  const before = await store.objectionOf(id, objection)
  if (before) return receiptOf(before)
  must(rules.mayObject(round, now))
  if (actor.person === undefined) await checkProof(input.proof, key, now)
  await limit('objection', actor.network, perNetwork.most, perNetwork.seconds, now)
  const made = { id: objection, at: now, text, forgetAt: rules.forgottenAt(now) }
  const keeping = await store.keepObjection(id, await contactKey(code), { ...made, contact })
  if (keeping === 'closed') throw new Problem('wrong-state')
  return receiptOf(keeping === 'kept' ? made : await objectionAt(id, objection))
}

const readObjection = async ({ input: { code }, actor, now }: Ask<typeof objections.readObjection>) => {
  await mustBeBelow('objection-code', actor.network, wrong.most, wrong.seconds, now)
  const behind = await store.objectionBehind(await contactKey(code))
  const objection = behind && (await store.objectionOf(behind.round, behind.objection))
  if (!objection) {
    await limit('objection-code', actor.network, wrong.most, wrong.seconds, now)
    throw new Problem('not-found')
  }
  const { title } = await known(behind.round)
  return { ...shown(objection), ballot: { id: behind.round, title } }
}

const answerObjection = async ({ input, actor, now }: Ask<typeof objections.answerObjection>) => {
  const { id, ruling, reason } = input
  const { round } = await known(id)
  const before = await objectionAt(id, input.objection)
  must(rules.mayAnswer(round, before))
  const next = { ...before, answer: { ruling, reason, at: now } }
  const stamp = { by: actor.person, did: 'answerObjection', at: now }
  if (!(await store.keepAnswer(id, next, rules.addedBy(ruling), stamp))) throw new Problem('changed')
  return { ...shown(next), hasContact: (await store.reachableIn(id)).has(next.id) }
}

export const handler = serve(objections, {
  makeObjection,
  readObjection,
  deskObjections: async ({ input: { id } }) => {
    await known(id)
    const [all, reachable] = await Promise.all([store.objectionsTo(id), store.reachableIn(id)])
    return { objections: all.map(each => ({ ...shown(each), hasContact: reachable.has(each.id) })) }
  },
  answerObjection,
  readObjector: async ({ input: { id, objection }, actor, now }) => {
    await objectionAt(id, objection)
    await store.keepReading(id, actor.person, now)
    return (await store.objectorOf(id, objection)) ?? {}
  },
})
