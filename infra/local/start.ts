import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoCodes } from './filling/assembly/codes.ts'
import { missing } from './lambdas.ts'
import { startPlatform } from './platform.ts'
import { freshWeb } from './web.ts'

const began = performance.now()
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = process.env.NAOBERPLEIN_DATA ?? join(root, '.naoberplein')
const port = Number(process.env.PORT ?? 4000)

/** What went wrong, in one sentence where we know it. */
const sentence = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault)
  const taken = 'code' in fault && fault.code === 'EADDRINUSE'
  if (taken) return `Port ${port} is taken, perhaps by a Naoberplein that runs already. Another: PORT=4010 npm start`
  return fault.message
}

try {
  await freshWeb()
  const platform = await startPlatform({ folder, port, sample: true })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `Naoberplein: ${platform.origin}   (ready in ${seconds} s; mail that was sent: ${platform.origin}/post; stop: Ctrl+C)`,
  )
  console.log(`Voting codes to try at ${platform.origin}/stemmen: ${demoCodes.slice(0, 3).join(', ')}`)
  for (const module of missing()) console.error(`functions/${module} is not there yet`)
  if (process.argv.includes('--replay')) console.log(`${await platform.replay()} changes handled again`)
  const dead = await platform.deadLetters.list()
  if (dead.length > 0) console.error(`${dead.length} changes could not be handled; again: npm start -- --replay`)
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    await platform.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (fault) {
  console.error(sentence(fault))
  process.exit(1)
}
