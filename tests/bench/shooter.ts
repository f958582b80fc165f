import autocannon from 'autocannon'

export type Request = { method: string; path: string; headers?: Record<string, string>; body?: string }
export type Result = { rate: number; p50: number; p95: number; p99: number; failed: number }
type Task = { origin: string; requests: Request[]; connections: number; seconds: number }

/** Sends the requests one after another over all connections until they or the seconds run out. Times in ms. */
const shoot = async ({ origin, requests, connections, seconds }: Task): Promise<Result> => {
  let next = 0
  let failed = 0
  const repeats = requests[0]?.method === 'GET'
  const times: number[] = []
  const began = performance.now()
  const one: autocannon.Request = {
    setupRequest: request => ({ ...request, ...requests[next++ % requests.length] }) as autocannon.Request,
    onResponse: (status: number) => {
      if (status >= 400) failed++
    },
  }
  const until = repeats ? { duration: seconds } : { amount: requests.length }
  await new Promise<void>((resolve, reject) => {
    const task = { url: origin, connections, requests: [one], ...until }
    const run = autocannon(task, fault => (fault ? reject(fault) : resolve()))
    run.on('response', (_client, _status, _bytes, time) => times.push(time))
    if (!repeats) setTimeout(() => run.stop(), seconds * 1000)
  })
  const spent = (performance.now() - began) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { rate: times.length / spent, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed }
}

process.on('message', async (task: Task) => {
  process.send?.(await shoot(task))
})
