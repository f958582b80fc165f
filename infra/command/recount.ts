import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Check, type Recount, recount } from '../../functions/recount/rules.ts'
import { Faults } from './ballots/faults.ts'
import { readPublished } from './ballots/published.ts'

const usage = `Counts a published ballot round again, from its file alone, and checks every ballot in it.

  npm run -s recount -- PUBLISHED.json

Ends with 0 when all is as published, 1 when something is not (and says what), 2 when the file is not a published round.`

const wrongIn: Record<Check['what'], string> = {
  terms: 'The question is not the one that voters signed.',
  ballots: 'A ballot is not whole, or one voter has two.',
  seals: 'A ballot was not sealed by who holds its credential.',
  rights: 'A ballot has no right to vote that the register signed.',
  list: 'Ballots and the public list are not the same.',
  root: 'The root does not follow from the list.',
  heads: 'The list was not only added to while the round was open.',
  numbers: 'The numbers do not add up.',
  papers: 'A paper ballot was not printed, is there twice, or paper ballots are more or fewer than was given out.',
  result: 'The result does not follow from the ballots.',
  groups: 'The figures per group do not follow from the ballots.',
}

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new Faults([`${file} cannot be read.`])
  })

const told = ({ matches, checks, result }: Recount) => ({
  matches,
  says: checks.filter(({ holds }) => !holds).map(({ what }) => wrongIn[what]),
  checks,
  result,
})

try {
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0 || file.startsWith('--')) throw new Faults([usage])
  const again = await recount(readPublished(await textOf(file)), bytes => createHash('sha256').update(bytes).digest())
  process.stdout.write(`${JSON.stringify(told(again), null, 1)}\n`)
  for (const sentence of told(again).says) process.stderr.write(`${sentence}\n`)
  process.exitCode = again.matches ? 0 : 1
} catch (error) {
  if (!(error instanceof Faults)) throw error
  process.stderr.write(`${error.sentences.join('\n')}\n`)
  process.stdout.write(`${JSON.stringify({ faults: error.sentences }, null, 1)}\n`)
  process.exitCode = 2
}
