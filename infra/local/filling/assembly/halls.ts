import { createHash } from 'node:crypto'
import { arranged, emptyBoard } from '../../../../functions/halls/board.ts'
import { usualRules, usualSteps } from '../../../../functions/halls/plan.ts'
import * as store from '../../../../functions/halls/store.ts'
import { stampOf } from '../../../../functions/harvests/rules.ts'
import { idFrom } from '../../../../functions/ideas/contacts.ts'
import { sampleHarvest, sampleThemes } from '../../sample/assemblies/harvest.ts'

/** A key that is the same at every filling. */
const keyFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
const minuteMs = 60_000
const before = (start: Date, minutes: number): string => new Date(start.getTime() - minutes * minuteMs).toISOString()

/**
 * The assembly that has drawn is in the middle of its second round: the clock was held with eighteen minutes left, so
 * that a newcomer finds it so whenever they come.
 */
export const writeHalls = async (start: Date): Promise<void> => {
  const assembly = idFrom('sample assembly klazienaveen')
  if (await store.courseOf(assembly)) return
  const idOf = (text: string): string => keyFrom(`sample item ${text}`)
  for (const [at, { table, step, text }] of sampleHarvest.entries()) {
    const said = { id: idOf(text), table, step, text, from: 'table' as const, removed: false }
    const written = before(start, 60 - at)
    await store.keepItem(assembly, {
      ...said,
      stamp: stampOf(at + 1, 'sample00'),
      by: 'sample',
      did: 'sample',
      at: written,
    })
  }
  const board = sampleThemes.reduce(
    (wall, { name, items }) =>
      arranged(wall, { do: 'gather', cluster: keyFrom(`sample theme ${name}`), name, items: items.map(idOf) }),
    emptyBoard,
  )
  const stamp = { by: 'sample', did: 'sample', at: before(start, 10) }
  await store.keepBoard(assembly, { ...board, version: 1 }, stamp)
  // The course comes last: what broke off before it is written again, the same.
  await store.keepCourse({
    ...{ assembly, version: 1, state: 'open', place: 2, view: 'step', edition: 1, tables: 4 },
    ...{ steps: usualSteps('Wat moet er gebeuren met het plein en de leegstaande winkels?'), rules: [...usualRules] },
    dots: { each: 5, by: 'table' },
    clock: { startedAt: before(start, 12), seconds: 30 * 60, pausedAt: start.toISOString() },
    ...stamp,
  })
}
