import { useCallback, useEffect, useRef, useState } from 'react'
import { type AtTable, harvests } from '../../../functions/harvests/contract.ts'
import { stampOf } from '../../../functions/harvests/rules.ts'
import { ask, refusalOf } from '../../api/client.ts'
import { useAhead } from '../live.ts'
import { dropWaiting, keepLast, keepWaiting, lastOf, newName, queueOf, type Waiting } from './keep.ts'
import { afterSending, nextCount, nextToSend, pauseMs } from './overlay.ts'

/** How the device stands with the platform; `closed`: the code is not known (any more); `many`: too many wrong ones were tried here. */
export type Link = 'looking' | 'on' | 'off' | 'closed' | 'many'
/** Something to hand in, before it bears this device's stamp. */
type Unstamped<K extends Waiting['kind']> = Omit<Extract<Waiting, { kind: K }>['what'], 'stamp'>
export type Handed = { entry: string } & (
  | { kind: 'item'; what: Unstamped<'item'> }
  | { kind: 'dots'; what: Unstamped<'dots'> }
  | { kind: 'text'; what: Unstamped<'text'> }
)

export type Table = {
  state: AtTable | undefined
  queue: readonly Waiting[]
  link: Link
  /** How much the server's clock is ahead of this device's, in milliseconds. */
  ahead: number
  /** What was handed in is on this device now; it is sent when that is possible. */
  hand: (handed: Handed) => void
  /** Lets go of something that was refused. */
  letGo: (entry: string) => void
}

const lookMs = 2500
/** After "too many" there is no use in asking soon. */
const restMs = 30_000

/** A table and its queue: kept on the device first, sent as soon as that is possible, once each. */
export const useTable = (code: string): Table => {
  const [state, setState] = useState<AtTable>()
  const [queue, setQueue] = useState<readonly Waiting[]>([])
  const [link, setLink] = useState<Link>('looking')
  const [answered, setAnswered] = useState<{ now: string; at: number }>()
  const ahead = useAhead(answered?.now, answered?.at ?? 0)
  const now = useRef({
    state,
    queue,
    device: newName(),
    count: 0,
    ready: false,
    busy: false,
    oneByOne: false,
    restUntil: 0,
  })

  const settle = useCallback((next: readonly Waiting[]) => {
    now.current.queue = next
    setQueue(next)
  }, [])

  const sync = useCallback(async () => {
    const here = now.current
    if (here.busy || !here.ready || Date.now() < here.restUntil) return
    here.busy = true
    const sent = nextToSend(here.queue, here.oneByOne, Date.now())
    const all = <K extends Waiting['kind']>(kind: K) =>
      sent.flatMap(each => (each.kind === kind ? [each.what as Extract<Waiting, { kind: K }>['what']] : []))
    const answer = await ask(harvests.syncTable, {
      code,
      items: all('item'),
      dots: all('dots'),
      texts: all('text'),
      pass: here.state?.pass,
    }).catch(refusalOf)
    here.busy = false
    if (answer instanceof Error) {
      if (answer.code === 'too-many') here.restUntil = Date.now() + restMs
      // A code that is wrong now stays so; every further try would count against all tables behind this connection.
      if (answer.code === 'not-found') here.restUntil = Number.POSITIVE_INFINITY
      if (answer.code === 'not-found') setLink('closed')
      else if (answer.code === 'too-many') setLink('many')
      else if (answer.code === 'invalid' && sent.length > 1) here.oneByOne = true
      else if (answer.code === 'invalid' && sent[0]) {
        const refused = { ...sent[0], refused: 'invalid' }
        await keepWaiting(refused)
        settle(here.queue.map(each => (each.entry === refused.entry ? refused : each)))
      } else setLink('off')
      return
    }
    const { gone, stays } = afterSending(here.queue, sent, answer.refused)
    here.state = answer
    settle(stays)
    setState(answer)
    setAnswered({ now: answer.now, at: Date.now() })
    setLink('on')
    if (stays.every(each => each.refused)) here.oneByOne = false
    await Promise.all([...gone.map(dropWaiting), ...stays.filter(each => each.refused).map(keepWaiting)])
    await keepLast(code, answer)
  }, [code, settle])

  useEffect(() => {
    let open = true
    const begin = async () => {
      const [waiting, last] = await Promise.all([queueOf(code), lastOf(code)])
      if (!open) return
      now.current = { ...now.current, state: last, ready: true }
      settle(waiting)
      if (last) setState(last)
      await sync()
    }
    void begin()
    const look = () => void sync()
    const timer = setInterval(look, lookMs)
    window.addEventListener('online', look)
    return () => {
      open = false
      clearInterval(timer)
      window.removeEventListener('online', look)
    }
  }, [code, settle, sync])

  const hand = useCallback(
    (handed: Handed) => {
      const here = now.current
      const count = nextCount(here.count, here.state, here.queue)
      here.count = count
      const what = { ...handed.what, stamp: stampOf(count, here.device) }
      const waiting = { ...handed, what, code, turn: count, at: Date.now() } as Waiting
      settle([...here.queue.filter(each => each.entry !== waiting.entry), waiting])
      void keepWaiting(waiting).then(sync)
      if (waiting.kind === 'text') setTimeout(() => void sync(), pauseMs)
    },
    [code, settle, sync],
  )
  const letGo = useCallback(
    (entry: string) => {
      settle(now.current.queue.filter(each => each.entry !== entry))
      void dropWaiting({ code, entry })
    },
    [code, settle],
  )
  return { state, queue, link, ahead, hand, letGo }
}
