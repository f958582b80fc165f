import { must, Problem } from '../http/problem.ts'
import { keyedHash } from '../http/secret.ts'
import type { Ask } from '../http/serve.ts'
import { codeOf, isSameCode, openNumber, readCode } from '../signups/codes.ts'
import { homeSpelt, householdOf, nextSignUp, withdrawnSignUp } from '../signups/rules.ts'
import * as people from '../signups/store.ts'
import type { assemblies } from './contract.ts'
import { panelNow } from './drawing.ts'
import { answerFaults, mayRegister } from './rules.ts'
import * as store from './store.ts'
import type { StoredAssembly } from './stored.ts'

const tries = 5

/** The number on a letter's code. @throws Problem `invalid` when no letter of this assembly has it */
const numberOnLetter = async (assembly: StoredAssembly, typed: string): Promise<number> => {
  const read = readCode(typed)
  if (read && isSameCode(typed, await codeOf(assembly, read.number))) return read.number
  throw new Problem('invalid', { issues: [{ field: 'code', code: 'not-a-code' }] })
}

/** Signs somebody up who phones or wrote on paper. The same form again is the same person. */
export const enter = async ({ input, actor, now }: Ask<typeof assemblies.enterCandidate>, assembly: StoredAssembly) => {
  const { id, key: form, code, answers, contact, home, door } = input
  must(mayRegister(assembly, (await store.drawOf(id)) !== undefined, now))
  const issues = answerFaults(assembly.categories, answers)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  if (!code && assembly.lettersOnly) throw new Problem('invalid', { issues: [{ field: 'code', code: 'invalid_type' }] })
  const homeHash = home && (await keyedHash('codes', `home ${id} ${homeSpelt(home)}`))
  const stamp = { by: actor.person, did: 'enterCandidate', at: now }
  for (let tried = 0; tried < tries; tried++) {
    const number = code ? await numberOnLetter(assembly, code) : await openNumber(id, form, tried)
    const before = await people.signUpOf(id, number)
    if (before?.form === form) return { number, code: await codeOf(assembly, number) }
    if (before && !code) continue
    if (before?.state === 'signedUp') throw new Problem('already-used')
    const household = homeHash ?? (code ? householdOf(await people.letterRows(id), number) : undefined)
    const said = { answers, contact, door, form, household, channel: code ? ('letter' as const) : ('open' as const) }
    if (await people.keepSignUp(nextSignUp(assembly, number, before, said, stamp)))
      return { number, code: await codeOf(assembly, number) }
  }
  throw new Problem('unavailable')
}

/**
 * Somebody does not take part after all: what is kept of them goes at once. A pool that was promised stays as it is, with
 * the place noted as empty: after the draw the next in the drawn order follows by itself.
 */
export const withdraw = async (
  { id }: Pick<StoredAssembly, 'id'>,
  number: number,
  stamp: { by?: string; did: string; at: string },
): Promise<void> => {
  const person = await people.signUpOf(id, number)
  if (!person) throw new Problem('not-found')
  const draw = await store.drawOf(id)
  // The pool is being made at this very moment: a minute later this can be told apart.
  if (draw?.state === 'asked') throw new Problem('wrong-state')
  if (draw && draw.state !== 'impossible') {
    const place = (await people.numbersInPool(id)).indexOf(number)
    const { gone = [] } = draw
    if (place >= 0 && !gone.includes(place)) {
      const left = { ...draw, gone: [...gone, place] }
      const file = draw.outcome && (await store.drawFileOf(id))
      const now = file && panelNow(left, file)
      const next = { ...left, now, version: draw.version + 1, ...stamp, by: stamp.by ?? 'candidate' }
      if (!(await store.keepDraw(next))) throw new Problem('changed')
    }
  }
  if (person.state === 'withdrawn') return
  if (!(await people.keepSignUp(withdrawnSignUp(person, stamp)))) throw new Problem('changed')
}
