import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { wantedFrom } from '../../../functions/assemblies/rules.ts'
import { seeded } from '../../../functions/lottery/lots/seeded.ts'
import { nextSignUp } from '../../../functions/signups/rules.ts'
import { startPlatform } from '../../../infra/local/platform.ts'
import { sampleAnswers, sampleContent } from '../../../infra/local/sample/assemblies/make.ts'
import { traveller } from '../../journeys/traveller.ts'
import { type Row, rounded } from '../rows.ts'

const [people, size] = [2400, 150] as const
/** Seconds that the Lambda behind it may take (infra/work.ts). */
const most = 600

const content = () =>
  sampleContent(
    {
      ...{ title: 'Loting op maat', question: 'Wie doet er mee?', about: '', answers: 'Provinciale Staten' },
      area: { kind: 'village', place: 'assen' },
      ...{ profile: 'drenthe-2024', size, influence: 2, lettersOnly: false },
    },
    'draw',
    3,
    new Date(),
  )

/** A facilitator asks for a draw of 150 out of 2,400 who signed up, until desk and table have it: what one job takes. */
export const benchDrawJob = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  const platform = await startPlatform({ folder, port: 0, sample: true })
  try {
    // These read their settings when they load.
    const { itemsIn, putAll } = await import('../../../infra/local/filling/batch.ts')
    const { signUpWrite } = await import('../../../functions/signups/store.ts')
    const facilitator = traveller(platform.origin)
    await facilitator.signIn('dirk-jan-stevens')
    const made = content()
    const { id } = await facilitator.ask(assemblies.makeAssembly, { ...made, key: randomUUID() })
    const chance = seeded('2,400 who signed up')
    const signUps = Array.from({ length: people }, (_, at) => {
      const said = {
        answers: sampleAnswers(made.categories, chance),
        contact: {},
        channel: 'open',
        door: 'web',
      } as const
      const stamp = { did: 'signUp', at: new Date().toISOString() } as const
      return nextSignUp({ ...made, id }, at + 1, undefined, { ...said, household: undefined }, stamp)
    })
    await putAll('candidates', itemsIn(signUps.map(signUpWrite)))
    const quotas = wantedFrom(made.categories, size).map(each => ({ ...each, min: Math.max(0, each.min - 2) }))
    const began = performance.now()
    await facilitator.ask(assemblies.prepareDraw, { id, version: 0, size, quotas })
    const desk = () => facilitator.ask(assemblies.deskAssembly, { id })
    let draw = (await desk()).drawing
    while ((!draw || draw.state === 'asked') && performance.now() - began < most * 1000) {
      await wait(250)
      draw = (await desk()).drawing
    }
    const spent = (performance.now() - began) / 1000
    if (draw?.state !== 'ready') throw new Error(`the draw is ${draw?.state}: ${JSON.stringify(draw?.says)}`)
    const what = `a draw of ${size} from ${people} (${draw.kinds} kinds), by the desk`
    return [
      { what: `${what}: prepared`, value: rounded(spent), unit: 's', bound: most },
      { what: `${what}: whole platform`, value: Math.round(process.memoryUsage().rss / 2 ** 20), unit: 'MB' },
    ]
  } finally {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
