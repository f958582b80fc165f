import { useCallback, useEffect, useRef, useState } from 'react'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is in the hand: an item, or a whole cluster to be merged. */
export type Held = { kind: 'item' | 'cluster'; id: string; name: string }
/** Keys and taps get buttons to lay down with; under a dragging mouse nothing may move. */
type How = 'keys' | 'mouse'
type What = Parameters<ReturnType<typeof useCommand<typeof halls.arrangeHall>>['mutate']>[0]['what']

export type Wall = {
  held: Held | undefined
  /** Picked up by key or tap, not dragged. */
  byKeys: boolean
  /** What a screen reader says. */
  said: string
  pick: (held: Held, how: How) => void
  putBack: () => void
  /** Lays what is held with a cluster, or merges it with that. */
  layWith: (cluster: { id: string; name: string }) => void
  layNew: () => void
  layLoose: () => void
  rename: (cluster: string, name: string) => void
  split: (cluster: { id: string; name: string }) => void
  panel: (cluster: string, table: number | undefined) => void
}

const targets = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-target]')]
const startLength = 60

/** What is done at the wall, by dragging and by keys alike; every change goes to the platform at once. */
export const useWall = (id: string, board: HallAtDesk['board'] | undefined): Wall => {
  const text = useText({ nl, en })
  const [held, setHeld] = useState<Held>()
  const [said, setSaid] = useState('')
  const [how, setHow] = useState<How>('keys')
  const from = useRef<HTMLElement>(null)
  const arrange = useCommand(halls.arrangeHall, { refresh: [halls.deskHall] })

  const putBack = useCallback(() => {
    setHeld(undefined)
    setSaid('')
    from.current?.focus()
  }, [])

  useEffect(() => {
    if (!held) return
    if (how === 'keys') targets()[0]?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') putBack()
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
      const all = targets()
      const at = all.findIndex(each => each.isSameNode(document.activeElement))
      if (!step || at < 0) return
      event.preventDefault()
      all[(at + step + all.length) % all.length]?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [held, how, putBack])

  const send = (what: What, says: string) => {
    setHeld(undefined)
    const done = () => {
      setSaid(says)
      // The button that was pressed is gone; the next loose idea is what comes next.
      if (how === 'keys' && says)
        setTimeout(() => document.querySelector<HTMLElement>('[data-loose], .naober-note__pick')?.focus())
    }
    arrange.mutate({ id, what }, { onSuccess: done, onError: () => setSaid(text.notNow) })
  }

  return {
    held,
    said,
    byKeys: how === 'keys',
    pick: (next, by) => {
      setHow(by)
      from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      // A drag that has just begun ends when the page changes under it.
      if (by === 'mouse') setTimeout(() => setHeld(next))
      else setHeld(next)
      setSaid(text.picked(next.name))
    },
    putBack,
    layWith: cluster => {
      if (held?.kind === 'item')
        send({ do: 'place', item: held.id, cluster: cluster.id }, text.isLaid(held.name, cluster.name))
      if (held?.kind === 'cluster' && held.id !== cluster.id)
        send({ do: 'merge', cluster: held.id, into: cluster.id }, text.isMerged(held.name, cluster.name))
    },
    layNew: () => {
      if (held?.kind !== 'item') return
      const name = held.name.length > startLength ? `${held.name.slice(0, startLength - 1)}…` : held.name
      send({ do: 'gather', cluster: crypto.randomUUID(), name, items: [held.id] }, text.isNew(name))
    },
    layLoose: () => {
      if (held?.kind === 'item') send({ do: 'loosen', item: held.id }, text.isLoose(held.name))
    },
    rename: (cluster, name) => send({ do: 'rename', cluster, name }, text.isNew(name)),
    split: ({ id: cluster, name }) => send({ do: 'split', cluster }, text.isSplit(name)),
    panel: (cluster, table) => {
      const isOne = board?.panels.some(each => each.cluster === cluster)
      if (table !== undefined) send({ do: 'propose', cluster, table }, '')
      else if (isOne) send({ do: 'retract', cluster }, '')
    },
  }
}
