import { timed } from './lambdas.ts'

export type Clock = { stop: () => Promise<void> }

/** Milliseconds until it is next `HH:MM` in UTC, as EventBridge Scheduler reckons here. */
export const untilTime = (now: Date, time: string): number => {
  const next = new Date(`${now.toISOString().slice(0, 10)}T${time}:00Z`)
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1)
  return next.getTime() - now.getTime()
}

/** Runs the schedules of `slices.ts`, one run at a time each; a failed one does not stop the next. */
export const startClock = (): Clock => {
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let stopping = false
  for (const { name, lambda, load } of timed()) {
    const pause = () =>
      'minutes' in lambda.every ? lambda.every.minutes * 60_000 : untilTime(new Date(), lambda.every.nightlyAt)
    const run = async () => {
      await (await load())()
    }
    const plan = () => {
      if (stopping) return
      const tick = () => {
        const work = run()
          .catch(fault => console.error(`${name} failed: ${fault instanceof Error ? fault.stack : fault}`))
          .finally(() => {
            running.delete(work)
            plan()
          })
        running.add(work)
      }
      timers.set(name, setTimeout(tick, pause()))
    }
    plan()
  }
  return {
    stop: async () => {
      stopping = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running)
    },
  }
}
