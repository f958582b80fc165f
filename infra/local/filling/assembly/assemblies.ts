import { poolFrom } from '../../../../functions/assemblies/drawing.ts'
import type { Content } from '../../../../functions/assemblies/plan.ts'
import { preparedFrom } from '../../../../functions/assemblies/preparing.ts'
import { forgottenAt, wantedFrom } from '../../../../functions/assemblies/rules.ts'
import { lettersFrom, sampleHash } from '../../../../functions/assemblies/sample/letters.ts'
import { strataOf } from '../../../../functions/assemblies/sample/read.ts'
import * as store from '../../../../functions/assemblies/store.ts'
import { write } from '../../../../functions/data/database.ts'
import { idFrom } from '../../../../functions/ideas/contacts.ts'
import { loadSolver } from '../../../../functions/lottery/chances/solver.ts'
import { commitmentOf, draw, seedOf, statementOf } from '../../../../functions/lottery/draw.ts'
import { seeded } from '../../../../functions/lottery/lots/seeded.ts'
import { sha256 } from '../../../../functions/lottery/lots/sha256.ts'
import { tagOf } from '../../../../functions/signups/codes.ts'
import { nextSignUp } from '../../../../functions/signups/rules.ts'
import { listWrites, signUpWrite } from '../../../../functions/signups/store.ts'
import type { Address, StoredSignUp } from '../../../../functions/signups/stored.ts'
import { startOfDay } from '../../../../functions/terms/rules.ts'
import { sampleAddresses, sampleAnswers, sampleAssemblies } from '../../sample/assemblies/make.ts'
import { itemsIn, putAll } from '../batch.ts'

const hourMs = 3_600_000
const later = (moment: string, hours: number): string => new Date(Date.parse(moment) + hours * hourMs).toISOString()
const stamp = (did: string, at: string) => ({ by: 'sample', did, at })
type Person = Omit<StoredSignUp, 'pk' | 'sk'>
type Made = { id: string; content: Content; begins: string }

/** The sample and the letters drawn from it, as the desk would keep them. */
const writeLetters = async ({ id, content, begins }: Made, name: string, sent: number): Promise<Address[]> => {
  const sample = sampleAddresses(name, sent * 4)
  const event = 'Dobbelstenen in het gemeentehuis: 4 2 6 6 1 3'
  const { rows, ...drawn } = await lettersFrom(sample, sent, event)
  const forgetAt = forgottenAt(content)
  const hash = await sampleHash(sample)
  const lists = [...listWrites(id, 'sample', sample, forgetAt), ...listWrites(id, 'letters', rows, forgetAt)]
  await putAll('candidates', itemsIn(lists))
  const named = { hash, name: `steekproef-${name}.csv`, strata: strataOf(sample) }
  await store.keepSample(id, { ...named, ...stamp('importSample', later(begins, -80)) })
  const letters = { sample: hash, addresses: sample.length, ...drawn, event, sent: rows.length }
  await store.keepLetters(id, { ...letters, ...stamp('drawLetters', later(begins, -72)) })
  return rows
}

/** People who answered a letter, by web, phone and paper. */
const peopleFrom = (made: Made, letters: readonly Address[], count: number, chance: () => number): Person[] => {
  const step = Math.floor(letters.length / count)
  return Array.from({ length: count }, (_, at) => {
    const number = at * step + 1
    const door = at % 9 === 4 ? ('paper' as const) : at % 7 === 2 ? ('phone' as const) : ('web' as const)
    const name = `Voorbeeld ${number}`
    const said = {
      answers: sampleAnswers(made.content.categories, chance),
      contact: at % 3 === 0 ? { name } : { name, email: `deelnemer${number}@bewoner.example` },
      ...{ channel: 'letter' as const, door, household: letters[number - 1]?.household },
    }
    const assembly = { ...made.content, id: made.id }
    return nextSignUp(assembly, number, undefined, said, { did: 'signUp', at: later(made.begins, 2 + at) })
  })
}

/** A draw, promised and held by the same rules as at the desk. */
const writeDraw = async ({ id, content, begins }: Made, people: readonly Person[]): Promise<void> => {
  const lots = new Map<number, string>()
  for (const { number } of people) lots.set(number, await sha256(`sample lot ${id} ${number}`))
  const { pool, numbers } = poolFrom(content.categories, people, number => lots.get(number) ?? '')
  const wanted = wantedFrom(content.categories, content.size).map(each => ({
    ...each,
    min: Math.max(0, each.min - 1),
    max: each.max + 1,
  }))
  const ask = { pool, quotas: wanted, size: content.size }
  const { file, result } = await preparedFrom(await loadSolver(), content.categories, ask)
  if (!file) throw new Error(`the sample draw cannot be held: ${result.says?.map(({ en }) => en).join(' ')}`)
  const committedAt = later(begins, 28 * 24 + 12)
  const statement = { ...(await statementOf(ask, file.panels, committedAt)), quotas: wanted }
  const commitment = await commitmentOf(statement)
  const events = ['Dobbelstenen in dorpshuis Het Klavier: 3 1 6 2 5 4', 'Getrokken door drie kinderen uit groep 7']
  const seed = await seedOf(events, commitment)
  const { panel, replacements } = await draw(file.panels, pool.length, seed)
  const drawnAt = later(committedAt, 24)
  const outcome = { events, seed, panel: [...panel], replacements: [...replacements], drawnAt }
  await store.keepDrawFile(id, file)
  await putAll('candidates', itemsIn(listWrites(id, 'pool', numbers, forgottenAt(content))))
  await store.keepDraw({
    ...{ ...result, assembly: id, version: 1, size: content.size, quotas: wanted },
    ...{ statement, commitment, committedAt, outcome, gone: [], now: { panel: [...panel], replaced: [] } },
    ...stamp('holdDraw', drawnAt),
    state: 'drawn',
  })
}

/** One assembly in which people can sign up, and one that has drawn. What is there already is written again, the same. */
export const writeAssemblies = async (start: Date): Promise<void> => {
  for (const { name, content, letters, people } of sampleAssemblies(start)) {
    const id = idFrom(`sample assembly ${name}`)
    const begins = startOfDay(content.phases[1]?.from ?? '')
    const made = { id, content, begins }
    const at = startOfDay(content.phases[0]?.from ?? '')
    const assembly = { ...content, id, version: 1, tag: tagOf(id, 0), madeAt: at, ...stamp('makeAssembly', at) }
    for (const each of store.newAssemblyWrites(assembly)) await write(each)
    const sent = await writeLetters(made, name, letters)
    const all = peopleFrom(made, sent, people, seeded(`sample people ${name}`))
    await putAll('candidates', itemsIn(all.map(signUpWrite)))
    if (content.phases[2] && content.phases[2].from <= start.toISOString().slice(0, 10)) await writeDraw(made, all)
  }
}
