import { parseArgs } from 'node:util'
import { collectFaults } from './ballots/faults.ts'
import { budgetMethods } from './methods/budget.ts'
import type { Method, Typed } from './methods/method.ts'
import { plainMethods } from './methods/plain.ts'
import { rankedMethods } from './methods/ranked.ts'

const methods: Readonly<Record<string, Method>> = { ...budgetMethods, ...rankedMethods, ...plainMethods }
/** What somebody asks to be counted. */
export type Order = { file: string; name: string; method: Method; typed: Typed }

const shown = (kind: Method['options'][string]): string =>
  kind === 'flag' ? '' : kind === 'number' ? ' N' : kind === 'fraction' ? ' A/B' : ` ${kind.join('|')}`

/** One line per method with its options. */
export const usage = (): string =>
  [
    'count FILE --method NAME [options]',
    ...Object.entries(methods).map(([name, { options }]) =>
      [`  ${name}`, ...Object.entries(options).map(([option, kind]) => `[--${option}${shown(kind)}]`)].join(' '),
    ),
  ].join('\n')

const faultOf = (option: string, value: string | undefined, kind: Method['options'][string]): string | undefined => {
  if (kind === 'flag') return value === undefined ? undefined : `The option --${option} takes no value.`
  if (value === undefined) return `The option --${option} needs a value:${shown(kind)}.`
  if (kind === 'number')
    return /^[1-9]\d{0,8}$/.test(value)
      ? undefined
      : `The option --${option} needs a whole number of 1 or more, not "${value}".`
  if (kind === 'fraction') {
    const [over = 0, under = 0] = /^\d{1,6}\/\d{1,6}$/.test(value) ? value.split('/').map(Number) : []
    return over <= under && under > 0
      ? undefined
      : `The option --${option} needs a part such as 1/2 or 2/3, not "${value}".`
  }
  return kind.includes(value) ? undefined : `The option --${option} can be ${kind.join(', ')}, not "${value}".`
}

/** Reads what was typed. Throws `Faults` with everything that is wrong in it. */
export const orderOf = (args: readonly string[]): Order => {
  const faults = collectFaults()
  const names = Object.values(methods).flatMap(({ options }) => Object.entries(options))
  const options = Object.fromEntries(
    names.map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: { method: { type: 'string' }, ...options },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const files = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  const given = tokens.flatMap(token => (token.kind === 'option' ? [token] : []))
  const name = given.findLast(({ name }) => name === 'method')?.value
  const method = name === undefined ? undefined : Object.hasOwn(methods, name) ? methods[name] : undefined
  if (files.length !== 1)
    faults.add(`Name one file to count; ${files.length === 0 ? 'none is named' : `here are ${files.join(', ')}`}.`)
  if (name === undefined) faults.add('Say how to count: --method NAME.')
  else if (!method) faults.add(`There is no method "${name}". There are: ${Object.keys(methods).join(', ')}.`)
  const typed: Record<string, string> = {}
  for (const { name: option, value } of given) {
    if (option === 'method' || !method) continue
    const kind = Object.hasOwn(method.options, option) ? method.options[option] : undefined
    const fault = kind ? faultOf(option, value, kind) : `The method ${name} has no option --${option}.`
    if (fault) faults.add(fault)
    if (typed[option] !== undefined) faults.add(`The option --${option} is given twice.`)
    typed[option] = value ?? 'true'
  }
  faults.stop()
  return { file: files[0] ?? '', name: name ?? '', method: method as Method, typed }
}
