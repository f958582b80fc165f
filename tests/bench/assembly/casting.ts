import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { frozen } from '../../../functions/ballots/rules.ts'
import { termsOf } from '../../../functions/recount/leaf.ts'
import { startPlatform } from '../../../infra/local/platform.ts'
import { costOf, countCapacity, quiet } from '../capacity.ts'
import { type Row, rounded } from '../rows.ts'
import type { Request, Result } from '../shooter.ts'

const [voters, atOnce, minutes] = [20_000, 32, 10] as const
const group = 'inwoners'
const said = (nl: string) => ({ nl, en: '' })

/** Everybody of a town may vote yes or no on one question. */
const content = () => ({
  title: said('Twintigduizend'),
  question: said('Zullen wij het doen?'),
  influence: said('De uitslag bindt.'),
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' } as const,
  quorum: 0,
  options: [{ id: 'doen', name: said('Doen') }],
  ties: 'listed' as const,
  opens: new Date(Date.now() - 60_000).toISOString(),
  closes: new Date(Date.now() + 3_600_000).toISOString(),
  revote: true,
  objectionDays: 0,
  groups: [{ id: group, name: said('Inwoners'), roll: voters }],
})

const shoot = async (origin: string, requests: Request[]): Promise<Result> => {
  const child = fork(new URL('../shooter.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ origin, requests, connections: atOnce, seconds: minutes * 60 })
  const [result] = (await once(child, 'message')) as [Result]
  child.kill()
  return result
}

/**
 * A town of 20,000 votes on one machine, one in twenty of them with a double click. Rights are signed beforehand, as for
 * letters that came weeks ago; then all ballots are cast, listed, counted and recounted.
 */
export const benchCasting = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  const platform = await startPlatform({ folder, port: 0, sample: false })
  try {
    // These read their settings when they load.
    const { putAll } = await import('../../../infra/local/filling/batch.ts')
    const { entitledBy, newHolder, newSigner, sealedBy, sha256 } = await import(
      '../../../infra/local/filling/assembly/voters.ts'
    )
    const { keepBallot, outcomeOf } = await import('../../../functions/ballots/store.ts')
    countCapacity()
    const [id, signer, asked] = [randomBytes(13).toString('hex').toUpperCase(), newSigner(), content()]
    const question = frozen(id, asked, new Map([[group, signer.spki]]), ['doen'])
    const terms = await termsOf(sha256, question)
    const round = { id, content: asked, question, terms, publishedAt: asked.opens }
    const stamp = (did: string) => ({ by: 'bench', did, at: new Date().toISOString() })
    await keepBallot({ ...round, state: 'published', version: 1 }, stamp('publishBallot'))
    const rights = Array.from({ length: voters }, (_, n) => ({
      pk: `ballot#${id}`,
      sk: `code#${n}`,
      group,
      signed: 'x',
    }))
    await putAll('rights', rights)
    const ballotOf = async (n: number): Promise<Request> => {
      const holder = newHolder()
      const choice = { kind: 'choices' as const, choices: { doen: n % 5 < 3 ? ('yes' as const) : ('no' as const) } }
      const { receipt: _, commitment: __, ...sealed } = await sealedBy(holder, terms, choice, 1)
      const body = JSON.stringify({ ...sealed, right: entitledBy(signer, holder.credential), group })
      const headers = { 'content-type': 'application/json', origin: platform.origin }
      return { method: 'POST', path: `/api/ballots/${id}/ballots`, headers, body }
    }
    const ballots: Request[] = []
    for (let n = 0; n < voters; n++) ballots.push(await ballotOf(n))
    const [first, ...rest] = ballots
    const send = ({ path, ...request }: Request) => fetch(platform.origin + path, request)
    const cost = await costOf(async () => first && (await send(first)))
    const clicks = rest.flatMap((ballot, n) => (n % 20 === 0 ? [ballot, ballot] : [ballot]))
    const began = performance.now()
    const { rate, p50, p99, failed } = await shoot(platform.origin, clicks)
    const spent = (performance.now() - began) / 60_000
    await quiet()
    const counting = performance.now()
    await keepBallot({ ...round, state: 'counting', version: 2 }, stamp('countBallots'))
    let outcome = await outcomeOf(id)
    while (!outcome && performance.now() - counting < 600_000) {
      await wait(500)
      outcome = await outcomeOf(id)
    }
    const what = `${voters} voters, ${atOnce} at once`
    return [
      { what: 'a ballot: writes', value: rounded(cost.write), unit: 'WRU', bound: 4 },
      { what: 'a ballot: reads', value: rounded(cost.read), unit: 'RRU' },
      { what: `${what}: cast`, value: Math.round(rate), unit: 'per second' },
      { what: `${what}: p50`, value: rounded(p50), unit: 'ms' },
      { what: `${what}: p99`, value: rounded(p99), unit: 'ms' },
      { what: `${what}: all of it`, value: rounded(spent), unit: 'minutes', bound: minutes },
      { what: `${what}: refused`, value: failed, unit: 'requests', bound: 0 },
      {
        what: `${what}: lost`,
        value: Math.max(0, voters - (outcome?.numbers.digital ?? 0)),
        unit: 'ballots',
        bound: 0,
      },
      { what: `${what}: doubled`, value: Math.max(0, (outcome?.size ?? 0) - voters), unit: 'ballots', bound: 0 },
      { what: `${what}: the recount holds`, value: outcome?.holds ? 0 : 1, unit: 'faults', bound: 0 },
      {
        what: `${what}: listed, counted and recounted`,
        value: rounded((performance.now() - counting) / 1000),
        unit: 's',
      },
    ]
  } finally {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
