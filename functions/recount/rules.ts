import { canonical } from '../lottery/lots/sha256.ts'
import { choicesIn, faultIn } from './choice.ts'
import { type Counted, countVotes } from './counting.ts'
import { commitmentOf, fromHex, hex, type Leaf, leafData, receiptOf, termsOf } from './leaf.ts'
import { rootOf, type Sha256 } from './merkle.ts'
import { groupFloor, wrongPapers, wrongTogether } from './papers.ts'
import type { Ballot, Published } from './published.ts'
import { isEntitled, isSealed, signerKey } from './signatures.ts'

export { besidePaper, groupFloor } from './papers.ts'
export { type Answers, type Purchase, type Table, tablesOf } from './tables.ts'

/** What is looked at, in this order; see `recount`. */
const looks = [
  'terms',
  'ballots',
  'seals',
  'rights',
  'list',
  'root',
  'heads',
  'numbers',
  'papers',
  'result',
  'groups',
] as const
/** `differs`: where it goes wrong, at most twenty places: `ballots.3 unknown`. */
export type Check = { what: (typeof looks)[number]; holds: boolean; differs: string[] }
export type Recount = { matches: boolean; checks: Check[]; result: Counted | undefined }

const most = 20
const plain = (value: unknown): string => canonical(JSON.parse(JSON.stringify(value)))

const leafOf = async (sha256: Sha256, terms: string, ballot: Ballot): Promise<Leaf> => {
  const commitment = await commitmentOf(sha256, ballot.choice, ballot.random)
  return 'paper' in ballot
    ? { terms, commitment, paper: ballot.paper }
    : { terms, commitment, credential: ballot.credential, number: ballot.number }
}

type Listed = { at: string; leaf: Leaf; receipt: string; seal: string | undefined }

const listedIn = async (sha256: Sha256, { terms, ballots, together, replaced }: Published): Promise<Listed[]> => {
  const listed: Listed[] = []
  const add = async (at: string, leaf: Leaf, seal: string | undefined) =>
    listed.push({ at, leaf, receipt: await receiptOf(sha256, leaf), seal })
  for (const [at, ballot] of ballots.entries())
    await add(`ballots.${at}`, await leafOf(sha256, terms, ballot), 'seal' in ballot ? ballot.seal : undefined)
  for (const [at, ballot] of (together?.leaves ?? []).entries()) {
    const { commitment } = ballot
    const leaf: Leaf =
      'paper' in ballot
        ? { terms, commitment, paper: ballot.paper }
        : { terms, commitment, credential: ballot.credential, number: ballot.number }
    await add(`together.leaves.${at}`, leaf, 'seal' in ballot ? ballot.seal : undefined)
  }
  for (const [at, { seal, ...rest }] of replaced.entries()) await add(`replaced.${at}`, { terms, ...rest }, seal)
  return listed
}

/** Whole ballots, one per credential or paper; what was replaced has a later one. */
const wrongBallots = ({ question, ballots, together, replaced }: Published): string[] => {
  const seen = new Map<string, number>()
  const wrong: string[] = []
  for (const [at, { choice }] of ballots.entries()) {
    const fault = faultIn(question, choice)
    if (fault) wrong.push(`ballots.${at} ${fault}`)
  }
  for (const [at, choice] of (together?.choices ?? []).entries()) {
    const fault = faultIn(question, choice)
    if (fault) wrong.push(`together.choices.${at} ${fault}`)
  }
  for (const [at, ballot] of [...ballots, ...(together?.leaves ?? [])].entries()) {
    const holder = 'paper' in ballot ? ballot.paper : ballot.credential
    if (seen.has(holder)) wrong.push(`ballots.${at} second-of-one-voter`)
    seen.set(holder, 'paper' in ballot ? 0 : ballot.number)
  }
  for (const [at, { credential, number }] of replaced.entries())
    if ((seen.get(credential) ?? 0) <= number) wrong.push(`replaced.${at} by-nothing-later`)
  if (!question.revote && replaced.length > 0) wrong.push('replaced not-allowed-in-this-round')
  return wrong
}

const wrongSeals = async (listed: readonly Listed[]): Promise<string[]> => {
  const wrong: string[] = []
  for (const { at, leaf, seal } of listed)
    if ('credential' in leaf && !(seal && (await isSealed(leaf.credential, seal, leafData(leaf))))) wrong.push(at)
  return wrong
}

const wrongRights = async ({ question, ballots, together }: Published): Promise<string[]> => {
  const keys = await Promise.all(
    question.groups.map(async ({ id, key }) => ({ id, key: await signerKey(key).catch(() => undefined) })),
  )
  const wrong = keys.filter(({ key }) => !key).map(({ id }) => `question.groups.${id} key`)
  const digital = [...ballots, ...(together?.leaves ?? [])].flatMap((ballot, at) =>
    'paper' in ballot ? [] : [{ group: undefined, ...ballot, at }],
  )
  const shown = digital.filter(({ right }) => right)
  if (shown.length > 0 && shown.length < digital.length) wrong.push('ballots some-rights-left-out')
  // Only a small one of several groups can be a reason to leave them out.
  if (shown.length === 0 && digital.length > 0 && question.groups.length < 2) wrong.push('ballots no-rights')
  for (const { right, credential, group, at } of shown) {
    const signers = keys.filter(({ id }) => group === undefined || id === group)
    const signed = await Promise.all(signers.map(({ key }) => right && key && isEntitled(key, credential, right)))
    if (!signed.some(Boolean)) wrong.push(`ballots.${at}`)
  }
  return wrong
}

const wrongList = (listed: readonly Listed[], leaves: readonly string[]): string[] => {
  const inList = new Set(leaves)
  const known = new Set(listed.map(({ receipt }) => receipt))
  return [
    ...listed.filter(({ receipt }) => !inList.has(receipt)).map(({ at }) => `${at} not-in-list`),
    ...leaves.flatMap((leaf, at) => (known.has(leaf) ? [] : [`leaves.${at} no-ballot`])),
    ...(inList.size < leaves.length ? ['leaves the-same-twice'] : []),
  ]
}

const wrongHeads = async (sha256: Sha256, { heads, leaves }: Published): Promise<string[]> => {
  const bytes = leaves.map(fromHex)
  const wrong: string[] = []
  for (const [at, { size, root }] of heads.entries())
    if (size > leaves.length || hex(await rootOf(sha256, bytes.slice(0, size))) !== root) wrong.push(`heads.${at}`)
  return wrong
}

/** ballots ≤ credentials ≤ roll, and all that was given out is accounted for. A right is used on a screen or on paper. */
const wrongNumbers = ({ question, ballots, together, numbers, sheets }: Published): string[] => {
  const all = [...ballots, ...(together?.leaves ?? [])]
  const digital = all.filter(ballot => !('paper' in ballot)).length
  const sum = (of: 'roll' | 'credentials' | 'exchanged') =>
    numbers.groups.reduce((all, group) => all + (group[of] ?? 0), 0)
  const onPaper = sheets ? sum('exchanged') : numbers.paper + numbers.spoilt
  const rolls = new Map(question.groups.map(({ id, roll }) => [id, roll]))
  const wrong = numbers.groups
    .filter(({ id, roll, credentials, exchanged = 0 }) => credentials + exchanged > roll || rolls.get(id) !== roll)
    .map(({ id }) => `numbers.groups.${id}`)
  if (numbers.groups.length !== question.groups.length) wrong.push('numbers.groups')
  if (numbers.digital !== digital || digital > sum('credentials')) wrong.push('numbers.digital')
  if (numbers.paper !== all.length - digital) wrong.push('numbers.paper')
  if (numbers.unused !== sum('roll') - sum('credentials') - onPaper) wrong.push('numbers.unused')
  return wrong
}

/** Groups' figures, or none where one of several groups is small. */
export const groupsOf = ({ question, ballots }: Pick<Published, 'question' | 'ballots'>): Published['groups'] => {
  const told = question.groups.map(({ id }) => ({
    id,
    choices: ballots.flatMap(ballot => ('group' in ballot && ballot.group === id ? [ballot.choice] : [])),
  }))
  if (told.length < 2 || told.some(({ choices }) => choices.length < groupFloor)) return []
  return told.map(({ id, choices }) => ({ id, result: countVotes({ ...question, quorum: 0 }, choices) }))
}

const counted = (file: Published): { result: Counted | undefined; wrong: string[]; groups: string[] } => {
  try {
    const result = countVotes(file.question, choicesIn(file))
    const names = new Set([...Object.keys(file.result), ...Object.keys(result)]) as Set<keyof Counted>
    const wrong = [...names].filter(name => plain({ is: file.result[name] }) !== plain({ is: result[name] }))
    const groups = plain(groupsOf(file)) === plain(file.groups) ? [] : ['groups']
    return { result, wrong: wrong.map(name => `result.${name}`), groups }
  } catch (error) {
    // A counter says with a RangeError that it cannot count these ballots.
    if (!(error instanceof RangeError)) throw error
    return { result: undefined, wrong: [`result ${error.message}`], groups: [] }
  }
}

/**
 * Counts a published round again, from its file alone, and says of each step whether it is as published: the question is
 * the one that was signed, each ballot is whole, sealed by its voter, entitled by the register and in the list, the list
 * holds nothing else and grew without changing, the numbers add up, and the result follows.
 */
export const recount = async (file: Published, sha256: Sha256): Promise<Recount> => {
  const listed = await listedIn(sha256, file)
  const again = counted(file)
  const root = hex(await rootOf(sha256, file.leaves.map(fromHex)))
  const wrong: Record<Check['what'], string[]> = {
    terms: (await termsOf(sha256, file.question)) === file.terms ? [] : ['terms'],
    ballots: wrongBallots(file),
    seals: await wrongSeals(listed),
    rights: await wrongRights(file),
    list: wrongList(listed, file.leaves),
    root: root === file.root ? [] : ['root'],
    heads: await wrongHeads(sha256, file),
    numbers: wrongNumbers(file),
    papers: [...wrongPapers(file), ...wrongTogether(file, listed)],
    result: again.wrong,
    groups: again.groups,
  }
  const checks = looks.map(what => ({ what, holds: wrong[what].length === 0, differs: wrong[what].slice(0, most) }))
  return { matches: checks.every(({ holds }) => holds), checks, result: again.result }
}
