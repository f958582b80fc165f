import type { BallotRound } from '../../../../functions/ballots/round.ts'
import { frozen } from '../../../../functions/ballots/rules.ts'
import { allBallots, ballotById, keepBallot, outcomeOf } from '../../../../functions/ballots/store.ts'
import { keepBallot as castBallot } from '../../../../functions/box/store.ts'
import { countRound } from '../../../../functions/counts/count.ts'
import { drafted } from '../../../../functions/decisions/rules.ts'
import { changeWrite, keepDecision } from '../../../../functions/decisions/store.ts'
import { newId } from '../../../../functions/http/serve.ts'
import type { Entry } from '../../../../functions/papers/paper.ts'
import { keyed } from '../../../../functions/papers/rules.ts'
import { keepAccount } from '../../../../functions/papers/store.ts'
import { termsOf } from '../../../../functions/recount/leaf.ts'
import type { ChoiceMade, Content } from '../../../../functions/recount/round.ts'
import { newCode } from '../../../../functions/rights/rules.ts'
import { claim, exchange, keepCodes } from '../../../../functions/rights/store.ts'
import { dateOf } from '../../../../functions/terms/rules.ts'
import { writeObjection } from './objection.ts'
import { entitledBy, newHolder, newSigner, sealedBy, sha256, stackOf } from './voters.ts'

const day = (start: Date, days: number): string => new Date(start.getTime() + days * 86_400_000).toISOString()
const option = (id: string, nl: string, en: string) => ({ id, name: { nl, en } })
const pick = (below: number): number => Math.floor(Math.random() * below)
const stamp = (did: string, at: string) => ({ by: 'sample', did, at })
const group = 'inwoners'

const square = (start: Date): Content => ({
  title: { nl: 'Een brink voor iedereen', en: 'A green for everyone' },
  question: { nl: 'Wat doen wij met de brink?', en: 'What do we do with the village green?' },
  influence: {
    nl: 'Wat is aangenomen, voeren dorp en gemeente samen uit.',
    en: 'Village and municipality carry out together what passes.',
  },
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' },
  quorum: 15,
  options: [
    option('bankjes', 'Zes bankjes onder de eiken', 'Six benches under the oaks'),
    option('markt', 'Elke zaterdag een kleine markt', 'A small market every Saturday'),
    option('auto', 'Geen auto’s meer op de brink', 'No more cars on the green'),
    option('water', 'Een waterpomp voor kinderen', 'A water pump for children'),
  ],
  ties: 'listed',
  opens: day(start, -120),
  closes: day(start, -100),
  revote: true,
  objectionDays: 7,
  groups: [{ id: group, name: { nl: 'Inwoners', en: 'Residents' }, roll: 60 }],
})

/** Of ten people these many say yes to each option, in turn. */
const sayYes = [8, 7, 4, 6]
const choiceOf = (who: number, ids: readonly string[]): ChoiceMade => ({
  kind: 'choices',
  choices: Object.fromEntries(
    ids.map((id, at) => [id, (who * 7 + at * 3) % 10 < (sayYes[at] ?? 5) ? 'yes' : 'no'] as const),
  ),
})

const [screens, onPaper] = [14, 16]

/** Sixteen people came to the desk; fourteen ballots are whole, one says nothing clear, one went home. */
const writePaper = async (id: string, ids: readonly string[], codes: readonly string[], at: string): Promise<void> => {
  const read = [...Array(onPaper - 2).keys()].map((who): Entry => ({ choice: choiceOf(screens + who, ids) }))
  const entries: Entry[] = [...read, { spoilt: 'unclear' }]
  const { account, printed: blank } = stackOf({ round: id, group, batch: newId() }, 25)
  const printed = blank.map((paper, place) => {
    const entry = entries[place]
    return entry ? keyed(keyed(paper, { by: 'sample one', entry }), { by: 'sample two', entry }) : paper
  })
  for (const code of codes) await exchange(id, code, 'sample')
  await keepAccount(account, stamp('printPapers', at), printed)
  await keepAccount({ ...account, closed: { left: 9, lost: 0 }, version: 2 }, stamp('closePapers', at))
}

const writeVotes = async (id: string, content: Content): Promise<void> => {
  const signer = newSigner()
  const ids = content.options.map(each => each.id)
  const question = frozen(id, content, new Map([[group, signer.spki]]), ids)
  const terms = await termsOf(sha256, question)
  const codes = Array.from({ length: screens + onPaper }, () => newCode(pick))
  await keepCodes({ round: id, group, part: 0 }, codes, stamp('makeCodes', content.opens))
  for (const [at, code] of codes.slice(0, screens).entries()) {
    const holder = newHolder()
    await claim(id, code, `sample ${at}`)
    const sealed = await sealedBy(holder, terms, choiceOf(at, ids), 1)
    await castBallot(id, { ...sealed, right: entitledBy(signer, holder.credential), group }, undefined)
  }
  const round: BallotRound = {
    id,
    content,
    question,
    terms,
    state: 'published',
    publishedAt: content.opens,
    version: 1,
  }
  await keepBallot(round, stamp('publishBallot', content.opens))
  await writePaper(id, ids, codes.slice(screens), content.closes)
  await keepBallot({ ...round, state: 'counting', version: 2 }, stamp('countBallots', content.closes))
  await countRound(id)
}

const answers: Record<string, { who: string; days: number; status: 'waiting' | 'busy' | 'done' }> = {
  bankjes: { who: 'Vereniging Dorpsbelangen', days: -20, status: 'done' },
  markt: { who: 'Gemeente, afdeling vergunningen', days: -5, status: 'busy' },
  water: { who: 'Dorpsbelangen en de school', days: 90, status: 'waiting' },
}
const told = [
  {
    option: 'bankjes',
    status: 'busy',
    days: -60,
    text: 'Het hout komt van de storm van vorig jaar. De bankjes worden in het dorp gemaakt.',
  },
  {
    option: 'markt',
    status: 'busy',
    days: -30,
    text: 'De gemeente wil eerst weten waar de auto’s dan staan. Wij hebben een tekening gestuurd.',
  },
  { option: 'bankjes', status: 'done', days: -22, text: 'Alle zes de bankjes staan er. Kom zitten!' },
] as const

/** A round of months ago, on screens and on paper, declared; what came of it, and what its monitor group told. */
export const writeDecided = async (start: Date): Promise<void> => {
  if ((await allBallots()).some(({ state }) => state === 'declared')) return
  const [id, content] = [newId(), square(start)]
  await writeVotes(id, content)
  const [counted, outcome] = [await ballotById(id), await outcomeOf(id)]
  if (!counted) return
  const [countedAt, declaredAt] = [day(start, -99), day(start, -90)]
  await writeObjection(id, day(start, -97), day(start, -95))
  const declared: BallotRound = { ...counted, state: 'declared', countedAt, declaredAt, version: counted.version + 1 }
  const monitors = ['Roelie Santing', 'Geert Kuper'].map(name => ({ id: newId(), name }))
  const draft = drafted(declared, outcome)
  const items = draft.items.map(item => {
    const answer = answers[item.option]
    if (!item.passed || !answer) return item
    return { ...item, who: answer.who, by: dateOf(day(start, answer.days)), status: answer.status }
  })
  const changes = told.map(({ option, status, days, text }) => {
    const change = { id: newId(), option, status, text, by: 'Roelie Santing', at: day(start, days) }
    return changeWrite(id, change, { by: 'monitor', did: 'reportProgress', at: change.at })
  })
  await keepDecision(
    { ...draft, items, monitors, state: 'published' },
    stamp('publishDecision', declaredAt),
    ...changes,
  )
  await keepBallot(declared, stamp('declareBallot', declaredAt))
}
