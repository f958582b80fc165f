import type { Ballots } from '../../../functions/tally/ballots.ts'
import { collectFaults, type Found } from './faults.ts'
import type { Poll } from './poll.ts'

const headed = /^#\s*([^:]+):\s*(.*)$/
const counted = /^(\d+)\s*:\s*(.*)$/

/** `3,{1,2},{}` as tiers of what is written: `[[3], [1, 2], []]`. `undefined`: not written so. */
const tiersOf = (text: string): string[][] | undefined => {
  const parts = text.match(/\{[^{}]*\}|[^,{}\s]+/g) ?? []
  if (parts.join(',').replace(/\s/g, '') !== text.replace(/\s/g, '').replace(/,$/, '')) return undefined
  return parts.map(part =>
    part
      .replace(/[{}\s]/g, '')
      .split(',')
      .filter(Boolean),
  )
}

const ballotsOf = (lines: readonly [number, string][], size: number, faults: Found) =>
  lines.map(([line, text]) => {
    const [, count = '0', order = ''] = counted.exec(text) ?? []
    const tiers = tiersOf(order)
    if (!counted.test(text) || !tiers) {
      faults.add(`Line ${line}: this is not written as "count: order", for instance "12: 3,{1,2}".`)
      return { count: 0, tiers: [] }
    }
    const named = tiers.flat()
    const wrong = named.find(each => !/^\d+$/.test(each) || Number(each) < 1 || Number(each) > size)
    if (wrong !== undefined)
      faults.add(`Line ${line}: this ballot names alternative ${wrong}; they go from 1 to ${size}.`)
    if (new Set(named).size < named.length) faults.add(`Line ${line}: this ballot names an alternative twice.`)
    return { count: Number(count), tiers: tiers.map(tier => tier.map(each => Number(each) - 1)) }
  })

/**
 * A PrefLib file since 2022 (preflib.org/format): soc, soi, toc, toi, or cat with two categories, read as approval of the
 * first. Alternatives are called by their place from 0. Throws `Faults` with everything that is wrong in it.
 */
export const readPreflib = (text: string): Poll => {
  const faults = collectFaults()
  const lines = text.split(/\r?\n/).map((line, at): [number, string] => [at + 1, line.trim()])
  const heads = new Map(
    lines.flatMap(([, line]) =>
      [headed.exec(line)].flatMap(found =>
        found ? [[found[1]?.trim().toUpperCase() ?? '', found[2] ?? ''] as const] : [],
      ),
    ),
  )
  const size = Number(heads.get('NUMBER ALTERNATIVES'))
  if (!Number.isSafeInteger(size) || size < 1)
    faults.add('The head needs "# NUMBER ALTERNATIVES: n". PrefLib files from before 2022 are not read.')
  faults.stop()
  const titles = Array.from({ length: size }, (_, at) => heads.get(`ALTERNATIVE NAME ${at + 1}`) ?? `${at + 1}`)
  const read = ballotsOf(
    lines.filter(([, line]) => line !== '' && !line.startsWith('#')),
    size,
    faults,
  )
  const voters = heads.get('NUMBER VOTERS')
  const sum = read.reduce((all, { count }) => all + count, 0)
  if (voters !== undefined && Number(voters) !== sum)
    faults.add(`The head says there are ${voters} voters, but the ballots add up to ${sum}.`)
  const type = (heads.get('DATA TYPE') ?? '').toLowerCase()
  const categories = heads.get('NUMBER CATEGORIES')
  if (type === 'cat' && categories !== '2')
    faults.add(`Only files with two categories (approved or not) can be counted; this one has ${categories ?? 'none'}.`)
  if (!['', 'cat', 'soc', 'soi', 'toc', 'toi'].includes(type))
    faults.add(`The data type ${type} holds no ballots that can be counted; soc, soi, toc, toi and cat do.`)
  faults.stop()
  const ballots: Ballots =
    type === 'cat'
      ? { kind: 'approval', ballots: read.map(({ count, tiers }) => ({ count, approves: tiers[0] ?? [] })) }
      : {
          kind: 'ranking',
          ballots: read.map(({ count, tiers }) => ({ count, tiers: tiers.filter(tier => tier.length) })),
        }
  return { options: [...titles.keys()], titles, ballots, purse: undefined, outFirst: [], seats: undefined }
}
