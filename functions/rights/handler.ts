import { createHash, randomInt } from 'node:crypto'
import { askedIn, mayFetchRight } from '../ballots/rules.ts'
import { ballotById } from '../ballots/store.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { accountOf } from '../papers/store.ts'
import { rights } from './contract.ts'
import { codesAtOnce, newCode, plainCode, printed, wrongPerHour } from './rules.ts'
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

const signRight = async ({ input, actor, now }: Ask<typeof rights.signRight>) => {
  const asked = askedIn(await ballotById(input.id))
  must(mayFetchRight(asked, now))
  const { group: name, code } = await found(input.id, input.code, actor.network, now)
  const group = asked.groups.find(({ id }) => id === name)
  if (!group) throw new Problem('not-found')
  // Signed before it is claimed: what cannot be signed uses nothing up. Nothing leaves before it is claimed.
  const signature = await signFor(input.id, group, input.blinded)
  if (!signature) throw new Problem('invalid', { issues: [{ field: 'blinded', code: 'not-a-number' }] })
  const hash = createHash('sha256').update(input.blinded).digest('base64url')
  if (!(await store.claim(input.id, code, hash))) throw usedBefore(await store.rightOf(input.id, code))
  return { group: name, signature }
}

const exchangeCode = async ({ input, actor, now }: Ask<typeof rights.exchangeCode>) => {
  must(mayFetchRight(askedIn(await ballotById(input.id)), now))
  // Without printed ballots there is nothing to give for a code.
  if (!(await accountOf(input.id))) throw new Problem('wrong-state')
  const { group, code } = await found(input.id, input.code, actor.network, now)
  if (!(await store.exchange(input.id, code, input.key))) throw usedBefore(await store.rightOf(input.id, code))
  return { group }
}

const makeCodes = async ({ input, actor, now }: Ask<typeof rights.makeCodes>) => {
  const { id, part } = input
  const asked = askedIn(await ballotById(id))
  const group = asked.groups.find(each => each.id === input.group)
  const parts = Math.ceil((group?.roll ?? 0) / codesAtOnce)
  if (!group || part >= parts) throw new Problem('not-found')
  const asking = { round: id, group: group.id, part }
  if (await store.wasMade(asking)) throw new Problem('already-used')
  const count = Math.min(codesAtOnce, group.roll - part * codesAtOnce)
  const codes = Array.from({ length: count }, () => newCode(randomInt))
  if (!(await store.keepCodes(asking, codes, { by: actor.person, did: 'makeCodes', at: now })))
    throw new Problem('already-used')
  return { codes: codes.map(printed), parts }
}

export const handler = serve(rights, {
  lookUpCode: async ({ input, actor, now }) => {
    must(mayFetchRight(askedIn(await ballotById(input.id)), now))
    const { group, signed, paper } = await found(input.id, input.code, actor.network, now)
    return { group, used: Boolean(signed ?? paper), onPaper: Boolean(paper) }
  },
  signRight,
  exchangeCode,
  makeCodes,
})
