import { expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { halls } from '../../../functions/halls/contract.ts'
import { openHall } from '../../journeys/assembly/hall.ts'
import { makeAssembly } from '../../journeys/assembly/scene.ts'
import { ballotMade, opened, proposalsMade, voted } from '../../journeys/assembly/voted.ts'
import { traveller } from '../../journeys/traveller.ts'
import { soon } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { axe, scrollsSideways, visit } from '../visitor.ts'

const staff = 'dirk-jan-stevens'
const facilitator = traveller(origin)
await facilitator.signIn(staff)
const visitor = traveller(origin)
const names = ['Tien bankjes langs het pad', 'Een kooi voor de zwembadhond', 'Een oversteek bij de school']
const hall = async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  const clusters = await proposalsMade(facilitator, visitor, { id, codes, names })
  return { id, clusters, ballot: await ballotMade(facilitator, id) }
}
const atDesk = (id: string) => facilitator.ask(ballots.deskBallot, { id })

test('a draft made in the hall is opened at its desk and kept: threshold, texts and lineage survive', async () => {
  const { id, clusters, ballot } = await hall()
  const { round } = await atDesk(ballot)
  const method = { kind: 'threshold', needs: { over: 3, under: 4, orEqual: true }, base: 'roll' } as const
  const content = { ...round.content, method }
  await facilitator.ask(ballots.saveBallot, { id: ballot, version: round.version, content })

  const page = await visit(`/bureau/stemrondes/${ballot}`, { as: staff })
  await page.getByText('Voor of tegen, minstens 3/4 van wie mag stemmen').waitFor({ state: 'attached' })
  expect(await axe(page, 'concept uit de zaal')).toEqual([])
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await page.getByText('Bewaard.').waitFor()
  const kept = (await atDesk(ballot)).round
  expect(kept.version).toBe(round.version + 2)
  expect(kept.content).toEqual(content)
  expect(kept.content.options.map(option => option.id)).toEqual(clusters)
  expect(kept.content.options[0]?.about?.nl).toBe(`Zo doen wij dat: ${names[0]}.`)

  await page.getByLabel('Minimum aantal stemmen').fill('2')
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await expect.poll(async () => (await atDesk(ballot)).round.content).toEqual({ ...content, quorum: 2 })
  // Nobody can vote on a draft: the hall shows the proposals only.
  expect((await visitor.ask(halls.readHall, { id })).voting).toBeUndefined()
})

test('the hall screen says where to vote, waits for the count, and shows the result of a real vote by itself', async () => {
  const { id, clusters, ballot } = await hall()
  const screen = await visit(`/burgerberaden/${id}/zaal`)
  await screen.getByText(names[0] ?? '').waitFor()
  const { round } = await atDesk(ballot)
  const closes = new Date(Date.now() + 40_000).toISOString()
  const content = { ...round.content, closes, objectionDays: 0 }
  await facilitator.ask(ballots.saveBallot, { id: ballot, version: round.version, content })
  const open = await opened(facilitator, ballot)
  await screen.getByRole('heading', { name: 'Stem mee' }).waitFor()
  await screen.getByRole('img', { name: 'Vierkante code die de pagina opent waar u stemt' }).waitFor()
  const [bench = '', dog = '', crossing = ''] = clusters
  await voted(visitor, open, [
    { [bench]: 'yes', [dog]: 'no', [crossing]: 'yes' },
    { [bench]: 'yes', [dog]: 'no', [crossing]: 'abstain' },
    { [bench]: 'yes', [dog]: 'yes', [crossing]: 'no' },
    { [bench]: 'no', [dog]: 'no', [crossing]: 'yes' },
  ])
  expect(await axe(screen, 'stem mee')).toEqual([])

  await screen.getByText('De stemming is gesloten. De stemmen worden geteld.').waitFor({ timeout: 90_000 })
  expect(await screen.getByRole('heading', { name: 'Stem mee' }).count()).toBe(0)
  const { round: closed } = await soon(
    () => atDesk(ballot),
    ({ can }) => can.count.yes,
    90,
  )
  await facilitator.ask(ballots.countBallots, { id: ballot, version: closed.version })

  await screen.getByRole('heading', { name: 'Voorlopige uitslag' }).waitFor({ timeout: 60_000 })
  await screen.getByText('1 van de 3 voorstellen is aangenomen. 4 mensen stemden.').waitFor()
  const lines = await screen.locator('.naober-hall__results > li').allInnerTexts()
  expect(lines.map(line => line.replace(/\s+/g, ' ').trim())).toEqual([
    `${names[0]} Aangenomen 3 voor, 1 tegen. Nodig: 3.`,
    `${names[1]} Niet aangenomen 1 voor, 3 tegen. Nodig: 3.`,
    `${names[2]} Niet aangenomen 2 voor, 1 tegen. Nodig: 3.`,
  ])
  expect(await axe(screen, 'uitslag')).toEqual([])
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1920, 'dark'],
  ] as const) {
    await screen.setViewportSize({ width, height: 1080 })
    await screen.emulateMedia({ colorScheme })
    expect(await axe(screen, 'uitslag', 'colours')).toEqual([])
    expect(await scrollsSideways(screen)).toBe(false)
  }

  const { round: counted } = await soon(
    () => atDesk(ballot),
    ({ can }) => can.declare.yes,
    60,
  )
  await facilitator.ask(ballots.declareBallot, { id: ballot, version: counted.version })
  await screen.getByRole('heading', { name: 'De uitslag staat vast' }).waitFor()
  // Who goes home and looks again sees the same after the meeting was closed.
  const { course } = await facilitator.ask(halls.deskHall, { id })
  await facilitator.ask(halls.moveHall, { id, version: course?.version ?? 0, move: 'close' })
  await screen.getByRole('heading', { name: 'Dank u wel' }).waitFor()
  await screen.getByText('1 van de 3 voorstellen is aangenomen. 4 mensen stemden.').waitFor()

  const english = await visitor.fetch(`/api/ballots/${ballot}/report.pdf?lang=en`)
  expect([english.status, english.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(english.headers.get('content-disposition')).toContain(`result-${ballot}.pdf`)
}, 400_000)
