import type { BallotRound } from '../../../../functions/ballots/round.ts'
import { frozen } from '../../../../functions/ballots/rules.ts'
import { makeSigner } from '../../../../functions/ballots/signers.ts'
import { allBallots, keepBallot } from '../../../../functions/ballots/store.ts'
import { keepBallot as castBallot } from '../../../../functions/box/store.ts'
import { countRound } from '../../../../functions/counts/count.ts'
import { newId } from '../../../../functions/http/serve.ts'
import { keepAccount } from '../../../../functions/papers/store.ts'
import { termsOf } from '../../../../functions/recount/leaf.ts'
import type { ChoiceMade, Content } from '../../../../functions/recount/round.ts'
import { newCode, plainCode } from '../../../../functions/rights/rules.ts'
import { claim, keepCodes } from '../../../../functions/rights/store.ts'
import { demoCodes } from './codes.ts'
import { entitledBy, newHolder, newSigner, sealedBy, sha256, stackOf } from './voters.ts'

const day = (start: Date, days: number): string => new Date(start.getTime() + days * 86_400_000).toISOString()
const option = (id: string, nl: string, en: string, cost?: number) => ({ id, name: { nl, en }, cost })
const residents = { id: 'inwoners', name: { nl: 'Inwoners', en: 'Residents' } }
const employers = { id: 'werkgevers', name: { nl: 'Werkgevers', en: 'Employers' } }

const decided = (start: Date): Content => ({
  title: { nl: 'Wat doet ons dorp het eerst?', en: 'What does our village do first?' },
  question: {
    nl: 'Welke voorstellen van de tafels nemen wij over?',
    en: 'Which proposals of the tables do we take over?',
  },
  influence: { nl: 'Wat is aangenomen, voert de dorpsraad uit.', en: 'The village council carries out what passes.' },
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' },
  quorum: 20,
  options: [
    option('dorpshuis', 'Het dorpshuis elke middag open', 'The village hall open every afternoon'),
    option('fietspad', 'Verlichting langs het fietspad', 'Lights along the cycle path'),
    option('winkel', 'Een winkel die van ons samen is', 'A shop that we own together'),
    option('jongeren', 'Een eigen plek voor jongeren', 'A place of their own for young people'),
  ],
  ties: 'listed',
  opens: day(start, -20),
  closes: day(start, -6),
  revote: true,
  objectionDays: 7,
  groups: [
    { ...residents, roll: 40 },
    { ...employers, roll: 15 },
  ],
})

const running = (start: Date): Content => ({
  title: { nl: 'Het dorpsbudget', en: 'The village budget' },
  question: { nl: 'Aan welke plannen geven wij € 10.000 uit?', en: 'On which plans do we spend €10,000?' },
  influence: { nl: 'De uitslag bindt: wat wint, wordt betaald.', en: 'The result binds: what wins is paid for.' },
  method: { kind: 'budget', by: 'equal-shares', completion: 'add1u', budget: 10_000_00 },
  quorum: 0,
  options: [
    option('moestuin', 'Moestuin bij de school', 'Vegetable garden by the school', 2_500_00),
    option('jeudeboules', 'Jeu-de-boulesbaan', 'Boules court', 3_200_00),
    option('aed', 'Twee AED’s', 'Two defibrillators', 2_800_00),
    option('bus', 'Dorpsbus op zaterdag', 'Village bus on Saturdays', 6_000_00),
    option('muziek', 'Muziekmiddagen voor ouderen', 'Music afternoons for older people', 1_500_00),
  ],
  ties: 'listed',
  opens: day(start, -2),
  closes: day(start, 60),
  revote: true,
  objectionDays: 7,
  groups: [{ ...residents, roll: demoCodes.length }],
})

const stamp = (did: string, at: string) => ({ by: 'sample', did, at })

/** The why of the rule of thumb: of ten people these many say yes to each option, in turn. */
const sayYes = [8, 6, 4, 5]
const choiceOf = (who: number, ids: readonly string[]): ChoiceMade => ({
  kind: 'choices',
  choices: Object.fromEntries(
    ids.map((id, at) => {
      const draw = (who * 7 + at * 3) % 10
      return [id, draw < (sayYes[at] ?? 5) ? 'yes' : draw === 9 ? 'abstain' : 'no'] as const
    }),
  ),
})

/** A round in which 28 residents and 12 employers voted, counted as the platform counts. */
const writeDecided = async (start: Date): Promise<void> => {
  const [id, content, signer] = [newId(), decided(start), newSigner()]
  const ids = content.options.map(each => each.id)
  const employersSigner = newSigner()
  const keys = new Map([
    [residents.id, signer.spki],
    [employers.id, employersSigner.spki],
  ])
  const question = frozen(id, content, keys, ids)
  const terms = await termsOf(sha256, question)
  const voters = [...Array<string>(28).fill(residents.id), ...Array<string>(12).fill(employers.id)]
  const codes = voters.map(() => newCode(below => Math.floor(Math.random() * below)))
  for (const group of [residents.id, employers.id])
    await keepCodes(
      { round: id, group, part: 0 },
      codes.filter((_, at) => voters[at] === group),
      stamp('makeCodes', content.opens),
    )
  for (const [at, group] of voters.entries()) {
    const holder = newHolder()
    await claim(id, codes[at] ?? '', `sample ${at}`)
    const sealed = await sealedBy(holder, terms, choiceOf(at, ids), 1)
    const right = entitledBy(group === residents.id ? signer : employersSigner, holder.credential)
    await castBallot(id, { ...sealed, right, group }, undefined)
  }
  const round: BallotRound = { id, content, question, terms, state: 'counting', publishedAt: content.opens, version: 1 }
  await keepBallot(round, stamp('countBallots', content.closes))
  await countRound(id)
}

/** An open round, with codes that everybody who tries the platform may use. */
const writeRunning = async (start: Date): Promise<void> => {
  const [id, content] = [newId(), running(start)]
  const keys = new Map([[residents.id, await makeSigner(id, residents.id)]])
  const question = frozen(
    id,
    content,
    keys,
    content.options.map(each => each.id),
  )
  const terms = await termsOf(sha256, question)
  await keepCodes(
    { round: id, group: residents.id, part: 0 },
    demoCodes.map(plainCode),
    stamp('makeCodes', content.opens),
  )
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
  const { account, printed } = stackOf({ round: id, group: residents.id, batch: newId() }, 12)
  await keepAccount(account, stamp('printPapers', content.opens), printed)
}

/** One counted and one open ballot round. The round itself is written last: what broke off belongs to no round. */
export const writeBallots = async (start: Date): Promise<void> => {
  const states = (await allBallots()).map(({ state }) => state)
  if (!states.some(state => state === 'counting' || state === 'counted')) await writeDecided(start)
  if (!states.includes('published')) await writeRunning(start)
}
