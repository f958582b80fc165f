import { randomUUID } from 'node:crypto'
import { solveChallenge } from 'altcha-lib/v1'
import type { Receipt } from '../../functions/ideas/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { proof } from '../../functions/proof/contract.ts'
import type { Given, Traveller } from './traveller.ts'

export type Wish = Omit<Given<typeof ideas.submitIdea>, 'proof'>

/** An idea as a resident would write it, with a key of its own. */
export const wish = (change: Partial<Wish> = {}): Wish => ({
  key: randomUUID(),
  title: 'Een leesclub in het dorpshuis',
  text: 'Op dinsdagochtend samen een boek lezen, met koffie, voor iedereen die dat gezellig vindt.',
  village: 'gieten',
  needs: ['place'],
  kind: 'resident',
  files: [],
  contact: {},
  door: 'web',
  forSomebody: false,
  ...change,
})

/** Works out the sum for a form, as the browser of a visitor does. */
export const solved = async (who: Traveller, key: string): Promise<string> => {
  const sum = await who.ask(proof.challenge, { key })
  const found = await solveChallenge(sum.challenge, sum.salt, sum.algorithm, sum.maxnumber).promise
  const solution = {
    algorithm: sum.algorithm,
    challenge: sum.challenge,
    number: found?.number,
    salt: sum.salt,
    signature: sum.signature,
  }
  return Buffer.from(JSON.stringify(solution)).toString('base64')
}

/** Brings an idea in without an account. */
export const bringIn = async (who: Traveller, change: Partial<Wish> = {}): Promise<Receipt> => {
  const given = wish(change)
  return who.ask(ideas.submitIdea, { ...given, proof: await solved(who, given.key) })
}

/** Asks again until it holds, for what follows by itself a moment later. @throws the last fault, after `seconds` */
export const soon = async <T>(ask: () => Promise<T>, holds: (answer: T) => boolean, seconds = 15): Promise<T> => {
  const until = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (holds(answer)) return answer
    if (Date.now() > until) throw new Error(`it did not hold within ${seconds} s: ${JSON.stringify(answer)}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
