// A platform in a process of its own, to be killed: node run.ts FOLDER PORT
import { startPlatform } from '../../infra/local/platform.ts'

const [folder = '', port = '0'] = process.argv.slice(2)
const platform = await startPlatform({ folder, port: Number(port), sample: true })
process.stdout.write(`${platform.origin}\n`)
process.on('SIGTERM', async () => {
  await platform.stop()
  process.exit(0)
})
