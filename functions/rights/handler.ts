import { createHash, randomInt } from 'node:crypto'
import { askedIn, mayFetchRight } from '../ballots/rules.ts'
import { ballotById } from '../ballots/store.ts'
import type { Person } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { accountOf } from '../papers/store.ts'
import { sameEmail } from '../people/rules.ts'
import type { Question } from '../recount/round.ts'
import { rights } from './contract.ts'
import { codeOfAccount, codesAtOnce, newCode, plainCode, printed, wrongPerHour } from './rules.ts'
import { signFor } from './signer.ts'
import * as store from './store.ts'

/** The right behind a code. Wrong ones are counted per network, so that nobody can try many. */
const found = async (round: string, typed: string, network: string, now: string) => {
  await mustBeBelow('voting-code', network, wrongPerHour, 3600, now)
  const code = plainCode(typed)
  const right = await store.rightOf(round, code)
  if (right) return { ...right, code }
  await limit('voting-code', network, wrongPerHour, 3600, now)
  throw new Problem('not-found')
}

const usedBefore = (right: store.Right | undefined): Problem =>
  new Problem('already-used', { issues: [{ field: 'code', code: right?.paper ? 'on-paper' : 'on-screen' }] })

/** The round, when rights may be fetched in it now. */
const fetching = async (id: string, now: string): Promise<Question> => {
  const asked = askedIn(await ballotById(id))
  must(mayFetchRight(asked, now))
  return asked
}

/** Signs a credential for the right behind a code, once. */
const signed = async (asked: Question, blinded: string, right: store.Right & { code: string }) => {
  const group = asked.groups.find(({ id }) => id === right.group)
  if (!group) throw new Problem('not-found')
  // Signed before it is claimed: what cannot be signed uses nothing up. Nothing leaves before it is claimed.
  const signature = await signFor(asked.id, group, blinded)
  if (!signature) throw new Problem('invalid', { issues: [{ field: 'blinded', code: 'not-a-number' }] })
  const hash = createHash('sha256').update(blinded).digest('base64url')
  if (!(await store.claim(asked.id, right.code, hash))) throw usedBefore(await store.rightOf(asked.id, right.code))
  return { group: group.id, signature }
}

const signRight = async ({ input, actor, now }: Ask<typeof rights.signRight>) => {
  const asked = await fetching(input.id, now)
  return signed(asked, input.blinded, await found(input.id, input.code, actor.network, now))
}

/** The right of an account; only an address that the login service vouches for has one. */
const mine = async (round: string, { proven }: Person) => {
  const code = proven && codeOfAccount(proven)
  const right = code && (await store.rightOf(round, code))
  return right ? { ...right, code } : undefined
}

const signMyRight = async ({ input, actor, now }: Ask<typeof rights.signMyRight>) => {
  const asked = await fetching(input.id, now)
  const right = await mine(input.id, actor)
  if (!right) throw new Problem('not-found')
  return signed(asked, input.blinded, right)
}

const exchangeCode = async ({ input, actor, now }: Ask<typeof rights.exchangeCode>) => {
  await fetching(input.id, now)
  // Without printed ballots there is nothing to give for a code.
  if (!(await accountOf(input.id))) throw new Problem('wrong-state')
  const { group, code } = await found(input.id, input.code, actor.network, now)
  if (!(await store.exchange(input.id, code, input.key))) throw usedBefore(await store.rightOf(input.id, code))
  return { group }
}

/** A part of a group's rights: how many it holds, and how many parts there are. */
const partOf = async ({ id, group: name, part }: { id: string; group: string; part: number }) => {
  const group = askedIn(await ballotById(id)).groups.find(each => each.id === name)
  const parts = Math.ceil((group?.roll ?? 0) / codesAtOnce)
  if (!group || part >= parts) throw new Problem('not-found')
  const asking = { round: id, group: group.id, part }
  return { asking, parts, count: Math.min(codesAtOnce, group.roll - part * codesAtOnce) }
}

const makeCodes = async ({ input, actor, now }: Ask<typeof rights.makeCodes>) => {
  const { asking, parts, count } = await partOf(input)
  if (await store.wasMade(asking)) throw new Problem('already-used')
  const codes = Array.from({ length: count }, () => newCode(randomInt))
  if (!(await store.keepCodes(asking, codes, { by: actor.person, did: 'makeCodes', at: now })))
    throw new Problem('already-used')
  return { codes: codes.map(printed), parts }
}

const enterAccounts = async ({ input, actor, now }: Ask<typeof rights.enterAccounts>) => {
  const { asking, parts, count } = await partOf(input)
  const codes = input.emails.map(email => codeOfAccount(sameEmail(email)))
  const known = await Promise.all(codes.map(code => store.rightOf(input.id, code)))
  const issues = codes.flatMap((code, at) => {
    const elsewhere = known[at] && known[at].group !== input.group
    return elsewhere || codes.indexOf(code) < at ? [{ field: `emails.${at}`, code: 'twice' }] : []
  })
  if (codes.length > count) issues.push({ field: 'emails', code: 'too-many' })
  if (issues.length > 0) throw new Problem('invalid', { issues })
  if (await store.wasMade(asking)) {
    // The same list again: its first answer was lost on the way.
    if (known.every(right => right)) return { count: codes.length, parts }
    throw new Problem('already-used')
  }
  // Who was entered before it broke off may have voted since.
  const fresh = codes.filter((_, at) => !known[at])
  if (!(await store.keepCodes(asking, fresh, { by: actor.person, did: 'enterAccounts', at: now })))
    throw new Problem('already-used')
  return { count: codes.length, parts }
}

export const handler = serve(rights, {
  lookUpCode: async ({ input, actor, now }) => {
    await fetching(input.id, now)
    const { group, signed, paper } = await found(input.id, input.code, actor.network, now)
    return { group, used: Boolean(signed ?? paper), onPaper: Boolean(paper) }
  },
  myRight: async ({ input, actor, now }) => {
    await fetching(input.id, now)
    const right = await mine(input.id, actor)
    return { group: right?.group, used: Boolean(right?.signed) }
  },
  signMyRight,
  signRight,
  exchangeCode,
  makeCodes,
  enterAccounts,
})
