// A platform in a process of its own, which can be killed: node run.ts FOLDER PORT; says its address and settings.
import { startPlatform } from '../../infra/local/platform.ts'

const [folder = '', port = '0'] = process.argv.slice(2)
const platform = await startPlatform({ folder, port: Number(port), sample: true })
process.stdout.write(`\n${platform.origin} ${JSON.stringify(platform.settings)}\n`)
process.on('SIGTERM', async () => {
  await platform.stop()
  process.exit(0)
})
