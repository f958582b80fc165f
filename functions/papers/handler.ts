import { createHash, randomBytes, randomInt } from 'node:crypto'
import { askedIn } from '../ballots/rules.ts'
import { ballotById } from '../ballots/store.ts'
import { pdfOf } from '../documents/pdf.ts'
import { type Issue, must, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { canonical } from '../lottery/lots/sha256.ts'
import { takenPerGroup } from '../rights/store.ts'
import { papers } from './contract.ts'
import type { Account, Entry, Paper } from './paper.ts'
import { sheetsOf } from './printing.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { ballotTemplate } from './template.ts'

const known = async (id: string) => {
  const round = await ballotById(id)
  const { terms: _, ...question } = askedIn(round)
  return { question, state: round?.state ?? 'draft' }
}

const accountAt = async (id: string, version: number): Promise<Account> => {
  const found = (await store.accountOf(id)) ?? { round: id, batches: [], version: 0 }
  if (found.version !== version) throw new Problem('changed', { current: found })
  return found
}

/** Per group: its printed ballots in numbers, and how many codes were used on a screen or given back for paper. */
const groupsOf = async (id: string, groups: readonly { id: string; roll: number }[]) => {
  const [all, taken] = await Promise.all([store.allPapers(id), takenPerGroup(id)])
  return groups.map(group => ({
    ...{ id: group.id, roll: group.roll },
    totals: rules.totalsOf(all.filter(paper => paper.group === group.id)),
    ...(taken.get(group.id) ?? { signed: 0, exchanged: 0 }),
  }))
}

const deskPapers = async ({ input: { id }, now }: Ask<typeof papers.deskPapers>) => {
  const [{ question, state }, account] = await Promise.all([known(id), store.accountOf(id)])
  const groups = await groupsOf(id, question.groups)
  return {
    question,
    account,
    groups,
    leftOver: groups.reduce((sum, { totals, exchanged }) => sum + rules.leftOver(totals, exchanged), 0),
    can: {
      print: rules.mayPrint(question, account, now),
      key: rules.mayKeyNow(state, account),
      close: rules.mayClose(state, question, account, now),
      reopen: rules.mayReopen(state, account),
    },
  }
}

const printPapers = async ({ input, actor, now, newId }: Ask<typeof papers.printPapers>) => {
  const { question } = await known(input.id)
  const before = await accountAt(input.id, input.version)
  must(rules.mayPrint(question, before, now))
  if (!question.groups.some(({ id }) => id === input.group)) throw new Problem('not-found')
  const batch = newId()
  const made = Array.from(
    { length: input.size },
    (): Paper => ({
      paper: rules.newNumber(randomInt),
      group: input.group,
      batch,
      random: randomBytes(32).toString('hex'),
      version: 1,
    }),
  )
  const numbers = canonical(made.map(({ paper }) => paper).sort())
  const told = {
    id: batch,
    group: input.group,
    size: input.size,
    hash: createHash('sha256').update(numbers).digest('hex'),
  }
  const next = { ...before, batches: [...before.batches, told], version: before.version + 1 }
  await store.keepAccount(next, { by: actor.person, did: 'printPapers', at: now }, made)
  return told
}

const whole = (question: Parameters<typeof rules.faultOf>[0], entry: Entry): void => {
  const code = rules.faultOf(question, entry)
  if (code) throw new Problem('invalid', { issues: [{ field: 'entry', code }] as Issue[] })
}
const paperAt = async (id: string, number: string): Promise<Paper> => {
  const found = await store.paperOf(id, number)
  if (!found) throw new Problem('not-found')
  return found
}

const keyPaper = async ({ input, actor }: Ask<typeof papers.keyPaper>) => {
  const [{ question, state }, account] = await Promise.all([known(input.id), store.accountOf(input.id)])
  must(rules.mayKeyNow(state, account))
  whole(question, input.entry)
  const before = await paperAt(input.id, input.paper)
  must(rules.mayKey(before, actor.person))
  const next = rules.keyed(before, { by: actor.person, entry: input.entry })
  await store.keepPaper(input.id, next)
  return { state: rules.stateOf(next) }
}

const settlePaper = async ({ input, actor }: Ask<typeof papers.settlePaper>) => {
  const [{ question, state }, account] = await Promise.all([known(input.id), store.accountOf(input.id)])
  must(rules.mayKeyNow(state, account))
  whole(question, input.entry)
  const before = await paperAt(input.id, input.paper)
  must(rules.maySettle(before, actor.person))
  const next = rules.settled(before, { by: actor.person, entry: input.entry })
  await store.keepPaper(input.id, next)
  return { state: rules.stateOf(next) }
}

const closePapers = async ({ input, actor, now }: Ask<typeof papers.closePapers>) => {
  const { id, version, left, lost, note } = input
  const { question, state } = await known(id)
  const before = await accountAt(id, version)
  must(rules.mayClose(state, question, before, now))
  const faults = rules.unbalanced(await groupsOf(id, question.groups), { left, lost, note })
  if (faults.length > 0)
    throw new Problem('invalid', { issues: faults.map(code => ({ field: rules.fieldOf[code], code })) })
  const next = { ...before, closed: { left, lost, ...(note ? { note } : {}) }, version: version + 1 }
  await store.keepAccount(next, { by: actor.person, did: 'closePapers', at: now })
  return next
}

export const handler = serve(papers, {
  deskPapers,
  printPapers,
  papersPdf: async ({ input, now }) => {
    const [{ question }, account, all] = await Promise.all([
      known(input.id),
      store.accountOf(input.id),
      store.allPapers(input.id),
    ])
    const batch = account?.batches.find(({ id }) => id === input.batch)
    if (!batch) throw new Problem('not-found')
    const numbers = all.filter(paper => paper.batch === batch.id).map(({ paper }) => paper)
    const pdf = pdfOf(ballotTemplate, sheetsOf(question, batch, numbers, origin()), now)
    const name = `stembiljetten-${batch.group}-${account?.batches.indexOf(batch)}.pdf`
    return new Reply(pdf, { headers: { 'content-disposition': `attachment; filename="${name}"` } })
  },
  keyPaper,
  listDifferences: async ({ input: { id }, actor }) => {
    const { question } = await known(id)
    const differing = (await store.allPapers(id)).filter(paper => rules.stateOf(paper) === 'differs')
    const others = differing.filter(paper => rules.maySettle(paper, actor.person).yes)
    return {
      question,
      others: others.map(({ paper, first, second }) => ({
        paper,
        readings: [first, second].flatMap(reading => (reading ? [reading.entry] : [])),
      })),
      own: differing.length - others.length,
    }
  },
  settlePaper,
  closePapers,
  reopenPapers: async ({ input, actor, now }) => {
    const { state } = await known(input.id)
    const before = await accountAt(input.id, input.version)
    must(rules.mayReopen(state, before))
    const { closed: _, ...open } = before
    const next = { ...open, version: before.version + 1 }
    await store.keepAccount(next, { by: actor.person, did: 'reopenPapers', at: now })
    return next
  },
})
