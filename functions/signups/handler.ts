import { pseudonymAt, standingOf } from '../assemblies/drawing.ts'
import { withdraw } from '../assemblies/entering.ts'
import { answerFaults, mayRegister } from '../assemblies/rules.ts'
import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly, StoredDraw } from '../assemblies/stored.ts'
import type { Actor } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { must, no, Problem, yes } from '../http/problem.ts'
import { keyedHash } from '../http/secret.ts'
import { type Ask, serve } from '../http/serve.ts'
import { codeOf, isSameCode, openFrom, openNumber, readCode } from './codes.ts'
import { type Mine, signups } from './contract.ts'
import { homeSpelt, householdOf, nextSignUp } from './rules.ts'
import * as store from './store.ts'

/** Wrong codes from one network per hour: enough for shaky hands, far too few to guess 30 bits. */
const wrong = { most: 20, seconds: 3600 }
/** Sign-ups without a letter from one network per hour: a library or a care home signs up several. */
const open = { most: 30, seconds: 3600 }

type Holder = { assembly: StoredAssembly; number: number }

/** Who holds this code. @throws Problem `not-found`, whatever is wrong with it; `too-many` after many wrong ones */
const holderOf = async (code: string, actor: Actor, now: string): Promise<Holder> => {
  await mustBeBelow('signup', actor.network, wrong.most, wrong.seconds, now)
  const read = readCode(code)
  const assembly = read && (await assemblies.assemblyWithTag(read.tag))
  if (read && assembly && isSameCode(code, await codeOf(assembly, read.number))) {
    const letters = read.number < openFrom ? await assemblies.lettersOf(assembly.id) : undefined
    const isLetter = read.number >= 1 && read.number <= (letters?.sent ?? 0)
    if (isLetter || read.number >= openFrom) return { assembly, number: read.number }
  }
  await limit('signup', actor.network, wrong.most, wrong.seconds, now)
  throw new Problem('not-found')
}

const drawnOf = async (draw: StoredDraw | undefined, id: string, number: number): Promise<Mine['drawn']> => {
  if (!draw?.outcome) return undefined
  const numbers = await store.numbersInPool(id)
  const place = numbers.indexOf(number)
  return place < 0 ? undefined : { pseudonym: pseudonymAt(place, numbers.length), ...standingOf(draw, place) }
}

const mineOf = async ({ assembly, number }: Holder, now: string): Promise<Mine> => {
  const [mine, draw] = await Promise.all([store.signUpOf(assembly.id, number), assemblies.drawOf(assembly.id)])
  return {
    assembly,
    channel: number >= openFrom ? 'open' : 'letter',
    mine,
    can: {
      signUp: mayRegister(assembly, draw !== undefined, now),
      withdraw: mine?.state === 'signedUp' ? yes : no('wrong-state'),
    },
    drawn: await drawnOf(draw, assembly.id, number),
  }
}

const mustBeWhole = (assembly: StoredAssembly, answers: Record<string, string>): void => {
  const issues = answerFaults(assembly.categories, answers)
  if (issues.length > 0) throw new Problem('invalid', { issues })
}

const signUp = async ({ input, actor, now }: Ask<typeof signups.signUp>) => {
  const holder = await holderOf(input.code, actor, now)
  const { assembly, number } = holder
  const { answers, contact } = input
  must(mayRegister(assembly, (await assemblies.drawOf(assembly.id)) !== undefined, now))
  mustBeWhole(assembly, answers)
  const before = await store.signUpOf(assembly.id, number)
  // A code that no form of ours ever gave is nobody's, although it would prove itself.
  if (!before && number >= openFrom) throw new Problem('not-found')
  const household = number >= openFrom ? before?.household : householdOf(await store.letterRows(assembly.id), number)
  const channel = number >= openFrom ? ('open' as const) : ('letter' as const)
  const said = { answers, contact, channel, door: 'web' as const, household, form: before?.form }
  const next = nextSignUp(assembly, number, before, said, { did: 'signUp', at: now })
  if (!(await store.keepSignUp(next))) throw new Problem('changed')
  return mineOf(holder, now)
}

const signUpOpen = async ({ input, actor, now }: Ask<typeof signups.signUpOpen>) => {
  const { id, key: form, answers, contact, home } = input
  const assembly = await assemblies.assemblyOf(id)
  if (!assembly) throw new Problem('not-found')
  if (assembly.lettersOnly) throw new Problem('wrong-state')
  must(mayRegister(assembly, (await assemblies.drawOf(id)) !== undefined, now))
  mustBeWhole(assembly, answers)
  await limit('signup-open', actor.network, open.most, open.seconds, now)
  const household = home && (await keyedHash('codes', `home ${id} ${homeSpelt(home)}`))
  for (let tried = 0; tried < 5; tried++) {
    const number = await openNumber(id, form, tried)
    const before = await store.signUpOf(id, number)
    if (before?.form === form) return { code: await codeOf(assembly, number) }
    if (before) continue
    const said = { answers, contact, channel: 'open' as const, door: 'web' as const, form, household }
    const next = nextSignUp(assembly, number, undefined, said, { did: 'signUpOpen', at: now })
    if (await store.keepSignUp(next)) return { code: await codeOf(assembly, number) }
  }
  throw new Problem('unavailable')
}

export const handler = serve(signups, {
  openCode: async ({ input, actor, now }) => mineOf(await holderOf(input.code, actor, now), now),
  signUp,
  signUpOpen,
  withdrawSignUp: async ({ input, actor, now }) => {
    const holder = await holderOf(input.code, actor, now)
    await withdraw(holder.assembly, holder.number, { did: 'withdrawSignUp', at: now })
    return mineOf(holder, now)
  },
})
