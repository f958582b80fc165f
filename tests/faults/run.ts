// A platform in a process of its own, which can be killed: node run.ts FOLDER PORT; says its address and settings.
import { startPlatform } from '../../infra/local/platform.ts'

const [folder = '', port = '0'] = process.argv.slice(2)
const platform = await startPlatform({ folder, port: Number(port), sample: true })
process.stdout.write(`\n${platform.origin} ${JSON.stringify(platform.settings)}\n`)
const end = async () => {
  await platform.stop()
  process.exit(0)
}
process.on('SIGTERM', end)
// Whoever started it is gone: it must not outlive the tests.
process.stdin.on('end', end).resume()
