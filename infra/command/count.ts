import { readFileSync } from 'node:fs'
import { votersOf } from '../../functions/tally/ballots.ts'
import { Faults } from './ballots/faults.ts'
import { readPoll } from './ballots/read.ts'
import { orderOf, usage } from './order.ts'

const unreadable: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: file => `There is no file ${file}.`,
  EISDIR: file => `${file} is a folder; name a file.`,
  EACCES: file => `${file} may not be read by you.`,
}

/**
 * Counts a ballot file: `node infra/command/count.ts FILE --method NAME [options]`. Prints the outcome as JSON. What is
 * wrong with the file or the command is told in sentences, with exit code 2.
 */
const textOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError) throw new Faults([`${file} is no text in UTF-8.`])
    const code = error instanceof Error && 'code' in error ? `${error.code}` : `${error}`
    throw new Faults([unreadable[code]?.(file) ?? `${file} cannot be read: ${code}.`])
  }
}

const counted = (args: readonly string[]): string => {
  const { file, name, method, typed } = orderOf(args)
  const poll = readPoll(textOf(file))
  const { winners, cost, rounds, ...more } = method.count(poll, typed)
  const names = winners.map(winner => poll.titles[poll.options.indexOf(winner)])
  const money = cost === undefined ? {} : { cost }
  const voters = votersOf(poll.ballots.ballots)
  return JSON.stringify({ method: name, ...typed, voters, winners, ...money, names, ...more, rounds }, null, 1)
}

try {
  process.stdout.write(`${counted(process.argv.slice(2))}\n`)
} catch (error) {
  // A RangeError is a counter that says why it cannot count these ballots.
  if (!(error instanceof Faults || error instanceof RangeError)) throw error
  const sentences = error instanceof Faults ? error.sentences : [`${error.message}.`]
  const help = process.argv.length < 4 ? ['', usage()] : []
  process.stderr.write(`${[...sentences, ...help].join('\n')}\n`)
  process.exitCode = 2
}
