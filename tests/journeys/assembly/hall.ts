import { randomUUID } from 'node:crypto'
import { halls } from '../../../functions/halls/contract.ts'
import { harvests } from '../../../functions/harvests/contract.ts'
import { stampOf } from '../../../functions/harvests/rules.ts'
import type { Given, Traveller } from '../traveller.ts'

type Sent = Partial<Given<typeof harvests.syncTable>>

/** A table with its device: hands in and listens, as the page does. */
export const tableDevice = (who: Traveller, code: string, device = 'aaaaaaaa') => {
  let count = 0
  const stamp = () => stampOf(++count, device)
  const sync = (sent: Sent = {}) => who.ask(harvests.syncTable, { code, items: [], dots: [], texts: [], ...sent })
  return {
    stamp,
    sync,
    item: (step: string, text: string, id: string = randomUUID()) => ({ id, step, text, stamp: stamp() }),
  }
}

/** Opens the hall of an assembly with four tables. @returns the codes of its tables */
export const openHall = async (facilitator: Traveller, id: string): Promise<string[]> => {
  const { suggested } = await facilitator.ask(halls.deskHall, { id })
  const made = await facilitator.ask(halls.saveHall, { id, version: 0, setup: { ...suggested, tables: 4 } })
  await facilitator.ask(halls.moveHall, { id, version: made.version, move: 'open' })
  return (await facilitator.ask(halls.deskHall, { id })).tables.map(({ code }) => code)
}

/** Goes on until the step of this kind runs. */
export const goOnTo = async (facilitator: Traveller, id: string, kind: string): Promise<void> => {
  for (;;) {
    const { course } = await facilitator.ask(halls.deskHall, { id })
    if (!course || course.steps[course.place]?.kind === kind) return
    await facilitator.ask(halls.moveHall, { id, version: course.version, move: 'next' })
  }
}
