import { no, type Verdict, yes } from '../http/problem.ts'
import { numbersInPool, signUpsOf } from '../signups/store.ts'
import type { AtDesk, CandidateAtDesk } from './contract.ts'
import { canBeDrawn, pseudonymAt, standingOf } from './drawing.ts'
import { mayPrepare, mayRegister, wantedFrom } from './rules.ts'
import { shownOf } from './shown.ts'
import * as store from './store.ts'
import type { StoredAssembly, StoredDraw } from './stored.ts'

const is = (draw: StoredDraw | undefined, state: StoredDraw['state']): Verdict =>
  draw?.state === state ? yes : no('wrong-state')

/** After so long the work stands still, and may be asked again. */
const stalledMs = 15 * 60_000

/** Preparing again is possible until the promise; not while it is at work. */
const mayAskDraw = (assembly: StoredAssembly, draw: StoredDraw | undefined, now: string): Verdict => {
  const isAtWork = draw?.state === 'asked' && Date.parse(now) < Date.parse(draw.at) + stalledMs
  const isPromised = draw?.state === 'committed' || draw?.state === 'drawn'
  return isAtWork || isPromised ? no('wrong-state') : mayPrepare(assembly, now)
}

const drawingOf = (draw: StoredDraw): AtDesk['drawing'] => ({ ...draw, says: draw.says ?? [] })

/** What may be done at the desk now, and why not. */
export const canAtDesk = (
  assembly: StoredAssembly,
  { sample, letters, draw }: { sample: boolean; letters: boolean; draw: StoredDraw | undefined },
  now: string,
) => ({
  letters: sample && !letters && !draw ? yes : no('wrong-state'),
  enter: mayRegister(assembly, draw !== undefined, now),
  prepare: mayAskDraw(assembly, draw, now),
  commit: is(draw, 'ready'),
  hold: is(draw, 'committed'),
})

/** One assembly at its desk. */
export const shownAtDesk = async (assembly: StoredAssembly, now: string): Promise<AtDesk> => {
  const { id, categories, size } = assembly
  const [shown, sample, draw, all] = await Promise.all([
    shownOf(assembly, now),
    store.sampleOf(id),
    store.drawOf(id),
    signUpsOf(id),
  ])
  const here = all.filter(({ state }) => state === 'signedUp')
  const whole = here.filter(person => canBeDrawn(categories, person))
  const tallies = categories.flatMap(({ id: category, options }) =>
    options.map(({ id: feature }) => ({
      ...{ category, feature },
      people: whole.filter(({ answers }) => answers[category] === feature).length,
    })),
  )
  return {
    ...shown,
    sample,
    people: {
      signedUp: here.length,
      withdrawn: all.length - here.length,
      incomplete: here.length - whole.length,
      tallies,
    },
    suggested: wantedFrom(categories, size),
    drawing: draw && drawingOf(draw),
    can: canAtDesk(assembly, { sample: sample !== undefined, letters: shown.letters !== undefined, draw }, now),
  }
}

/** Everybody who signed up; after the draw with how they stand, the panel first, then in the order of the reserves. */
export const peopleAtDesk = async ({ id, categories }: StoredAssembly): Promise<CandidateAtDesk[]> => {
  const [all, draw] = await Promise.all([signUpsOf(id), store.drawOf(id)])
  const numbers = draw?.outcome ? await numbersInPool(id) : []
  const shown = all.map((person): CandidateAtDesk => {
    const incomplete = person.state === 'signedUp' && !canBeDrawn(categories, person)
    const place = numbers.indexOf(person.number)
    if (!draw || place < 0) return { ...person, incomplete }
    return { ...person, incomplete, pseudonym: pseudonymAt(place, numbers.length), ...standingOf(draw, place) }
  })
  const rank = ({ standing, turn = 0 }: CandidateAtDesk): number =>
    standing === 'panel' ? 0 : standing === 'reserve' ? turn : 1_000_000
  return shown.sort((one, other) => rank(one) - rank(other) || one.number - other.number)
}
