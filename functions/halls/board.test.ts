import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Arrangement, arranged, clusterNow, emptyBoard, isNameFrom } from './board.ts'
import type { Board } from './plan.ts'

const items = Array.from({ length: 9 }, (_, at) => `item-${at}`)
const clusters = ['a', 'b', 'c', 'd', 'e']
const one = fc.constantFrom(...clusters)
const some = fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 4 })
const arrangement: fc.Arbitrary<Arrangement> = fc.oneof(
  fc.record({ do: fc.constant('gather' as const), cluster: one, name: fc.constant('Naam'), items: some }),
  fc.record({ do: fc.constant('place' as const), cluster: one, item: fc.constantFrom(...items) }),
  fc.record({ do: fc.constant('loosen' as const), item: fc.constantFrom(...items) }),
  fc.record({ do: fc.constant('merge' as const), cluster: one, into: one }),
  fc.record({ do: fc.constant('split' as const), cluster: one }),
  fc.record({ do: fc.constant('rename' as const), cluster: one, name: fc.constant('Anders') }),
  fc.record({ do: fc.constant('unname' as const), text: fc.constantFrom('Naam', 'Anders') }),
  fc.record({ do: fc.constant('propose' as const), cluster: one, table: fc.constantFrom(1, 2) }),
)
const walls = fc.array(arrangement, { maxLength: 40 }).map(all => all.reduce(arranged, emptyBoard))
const lying = ({ clusters: all }: Board): string[] => all.flatMap(each => each.items).sort()

test('whatever is done: an item lies in one cluster at most, an id stands for one thing, a panel has a cluster', () => {
  fc.assert(
    fc.property(walls, wall => {
      expect(new Set(lying(wall)).size).toBe(lying(wall).length)
      const ids = wall.clusters.flatMap(({ id, merged }) => [id, ...merged.map(each => each.id)])
      expect(new Set(ids).size).toBe(ids.length)
      for (const { cluster } of wall.panels) expect(wall.clusters.some(({ id }) => id === cluster)).toBe(true)
      expect(new Set(wall.panels.map(({ cluster }) => cluster)).size).toBe(wall.panels.length)
    }),
  )
})

test('merging loses nothing: the items go along, and everything that went up in it is still named', () => {
  fc.assert(
    fc.property(walls, one, one, (wall, cluster, into) => {
      const [gone, target] = [wall.clusters.find(({ id }) => id === cluster), clusterNow(wall, into)]
      const together = arranged(wall, { do: 'merge', cluster, into })
      expect(lying(together)).toEqual(lying(wall))
      if (!gone || !target || gone === target) {
        expect(together).toEqual(wall)
        return
      }
      const after = clusterNow(together, cluster)
      expect(after?.id).toBe(target.id)
      expect(new Set(after?.items)).toEqual(new Set([...target.items, ...gone.items]))
      expect(after?.merged.map(({ id }) => id)).toEqual([
        ...target.merged.map(({ id }) => id),
        ...gone.merged.map(({ id }) => id),
        gone.id,
      ])
      expect(after?.merged.at(-1)?.items).toEqual(gone.items)
    }),
  )
})

test('what was merged comes apart again as it was', () => {
  fc.assert(
    fc.property(walls, one, one, (wall, cluster, into) => {
      fc.pre(wall.panels.length === 0)
      const gone = wall.clusters.find(({ id }) => id === cluster)
      fc.pre(gone !== undefined && clusterNow(wall, into)?.id !== cluster)
      const back = arranged(arranged(wall, { do: 'merge', cluster, into }), { do: 'split', cluster })
      const byId = (board: Board) => board.clusters.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId(back)).toEqual(byId(wall))
    }),
  )
})

test('the same thing done again changes nothing', () => {
  fc.assert(
    fc.property(walls, arrangement, (wall, what) => {
      const once = arranged(wall, what)
      expect(arranged(once, what)).toEqual(once)
    }),
  )
})

test('after a name was taken off the wall, nothing on it bears that name: not what it went up in, nor what comes apart', () => {
  fc.assert(
    fc.property(walls, one, (wall, cluster) => {
      const bare = arranged(wall, { do: 'unname', text: 'Naam' })
      expect(JSON.stringify(bare)).not.toContain('"Naam"')
      expect(JSON.stringify(arranged(bare, { do: 'split', cluster }))).not.toContain('"Naam"')
      expect(lying(bare)).toEqual(lying(wall))
    }),
  )
  const long = 'Buurman Jansen moet zijn hond aan de lijn houden, altijd'
  expect([isNameFrom(long, long), isNameFrom(`${long.slice(0, 30)}…`, long), isNameFrom('…', long)]).toEqual([
    true,
    true,
    false,
  ])
})
