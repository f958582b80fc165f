import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newer, stampOf } from '../../../functions/harvests/rules.ts'
import type { Waiting } from './keep.ts'
import { afterSending, itemsWith, nextCount, nextToSend } from './overlay.ts'

type Server = Map<string, { id: string; step: string; text: string; stamp: string; removed?: boolean | undefined }>
const shown = (server: Server) =>
  [...server.values()].filter(each => !each.removed).map(each => ({ ...each, by: 'table' as const, hidden: false }))

/** What happens at a table: somebody writes, changes or takes back; the network takes it, loses it, or loses the answer. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constantFrom('write' as const, 'change' as const, 'remove' as const),
    which: fc.nat(4),
  }),
  fc.record({ kind: fc.constantFrom('sent' as const, 'lost' as const, 'answerLost' as const), during: fc.nat(4) }),
)

const newTable = () => {
  const server: Server = new Map()
  let queue: Waiting[] = []
  let count = 0
  const hand = (id: string, text: string, removed = false) => {
    count = nextCount(count, { items: shown(server), dots: [] }, queue)
    const what = { id, step: 'ronde-1', text, removed, stamp: stampOf(count, 'aaaaaaaa') }
    queue = [
      ...queue.filter(each => each.entry !== id),
      { kind: 'item', code: 'X', entry: id, turn: count, at: 0, what },
    ]
  }
  /** What is sent reaches the platform or not; `meanwhile` happens before its answer is back. */
  const send = (arrives: boolean, answers: boolean, meanwhile: () => void) => {
    const sent = nextToSend(queue, false, 0)
    if (arrives)
      for (const { what } of sent) if ('id' in what) server.set(what.id, newer(server.get(what.id), { ...what }))
    meanwhile()
    if (arrives && answers) queue = afterSending(queue, sent, []).stays
  }
  const view = () =>
    itemsWith({ items: shown(server) }, queue)
      .map(({ id, text }) => `${id} ${text}`)
      .sort()
  return { hand, send, view, server, waiting: () => queue.length }
}

test('whatever the network does: each idea is there once, as it was left, when everything has been sent', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), all => {
      const table = newTable()
      const meant = new Map<string, string>()
      const act = (id: string, text: string | undefined) => {
        table.hand(id, text ?? '', text === undefined)
        if (text === undefined) meant.delete(id)
        else meant.set(id, text)
      }
      for (const [at, each] of all.entries()) {
        if (each.kind === 'write' || each.kind === 'change') act(`i${each.which}`, `${at}`)
        else if (each.kind === 'remove') act(`i${each.which}`, undefined)
        else
          table.send(each.kind !== 'lost', each.kind === 'sent', () => {
            if (each.during > 2) act(`i${each.during}`, `during ${at}`)
          })
        // What people see is always what they wrote, sent or not.
        expect(table.view()).toEqual([...meant].map(([id, text]) => `${id} ${text}`).sort())
      }
      table.send(true, true, () => undefined)
      expect(table.waiting()).toBe(0)
      expect(table.view()).toEqual([...meant].map(([id, text]) => `${id} ${text}`).sort())
    }),
  )
})

test('what was refused stays in sight and is not sent again by itself; one that changed meanwhile is', () => {
  const waiting = (entry: string, turn: number): Waiting => ({
    ...{ kind: 'item', code: 'X', entry, turn, at: 0 },
    what: { id: entry, step: 's', text: entry, stamp: stampOf(turn, 'aaaaaaaa') },
  })
  const sent = [waiting('a', 1), waiting('b', 2)]
  const { gone, stays } = afterSending([waiting('a', 3), waiting('b', 2)], sent, [
    { entry: 'b', because: 'too-late' },
    { entry: 'a', because: 'too-late' },
  ])
  expect(gone).toEqual([])
  expect(stays.map(({ entry, refused }) => [entry, refused])).toEqual([
    ['a', undefined],
    ['b', 'too-late'],
  ])
  expect(nextToSend(stays, false, 0).map(({ entry }) => entry)).toEqual(['a'])
})
