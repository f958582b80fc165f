import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { loadSolver } from '../lottery/chances/solver.ts'
import { keepList, signUpsOf } from '../signups/store.ts'
import { poolFrom } from './drawing.ts'
import { preparedFrom } from './preparing.ts'
import { forgottenAt } from './rules.ts'
import * as store from './store.ts'
import { storedDraw } from './stored.ts'

const sortKey = z.object({ sk: z.string() })

/** Works out a draw that was asked for. Told twice, the second finds nothing to do. */
const prepare = async (id: string, version: number): Promise<void> => {
  const [assembly, draw] = await Promise.all([store.assemblyOf(id), store.drawOf(id)])
  if (!assembly || draw?.state !== 'asked' || draw.version !== version) return
  const salt = randomBytes(16).toString('hex')
  const lots = new Map<number, string>()
  const lot = (number: number): string => {
    const drawn = lots.get(number) ?? `${randomBytes(16).toString('hex')}${salt}`
    lots.set(number, drawn)
    return drawn
  }
  const { pool, numbers } = poolFrom(assembly.categories, await signUpsOf(id), lot)
  const { file, result } = await preparedFrom(await loadSolver(), assembly.categories, {
    pool,
    size: draw.size,
    quotas: draw.quotas,
  })
  if (file) {
    await store.keepDrawFile(id, file)
    await keepList(id, 'pool', numbers, forgottenAt(assembly))
  }
  const at = new Date().toISOString()
  await store.keepDraw({ ...draw, ...result, version: version + 1, did: 'preparedDraw', at })
}

/** A draw of 150 from 2,400 takes longer than anybody should wait for an answer: it follows by itself. */
export const listen = listenEach(async ({ after }) => {
  if (!after || sortKey.parse(after).sk !== 'draw') return
  const draw = storedDraw.parse(after)
  if (draw.state === 'asked') await prepare(draw.assembly, draw.version)
})
