import { beforeAll, expect, test } from 'vitest'
import { decisions } from '../../../functions/decisions/contract.ts'
import { declaredRound } from '../../journeys/ballots/decided.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, visit } from '../visitor.ts'

const facilitator = traveller(origin)
const as = 'dirk-jan-stevens'
let id: string
beforeAll(async () => {
  await facilitator.signIn(as)
  id = await declaredRound(facilitator, traveller(origin))
}, 200_000)

test('a facilitator makes a decision, a monitor reports by an own link, and everybody reads it', async () => {
  const desk = await visit('/bureau/burgerbesluiten', { as })
  await desk.getByRole('button', { name: 'Maak een burgerbesluit van “Het dorpshuis”' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Het dorpshuis' }).waitFor()
  await desk.getByLabel('Wie ervoor zorgt').fill('De dorpsraad')
  await desk.getByLabel('Klaar voor').fill('2020-06-01')
  await desk.getByRole('button', { name: 'Bewaar' }).click()
  await desk.getByText('Bewaard.').waitFor()
  const publish = desk.getByRole('button', { name: 'Maak openbaar' })
  await publish.click()
  await publish.waitFor({ state: 'detached' })
  await desk.getByLabel('Naam').fill('Geert Kuper')
  await desk.getByRole('button', { name: 'Zet bij de volggroep' }).click()
  const link = (await desk.locator('.naober-notice .naober-hash').textContent()) ?? ''
  expect(await axe(desk, 'link van de volggroep')).toEqual([])

  const monitor = await visit(link.replace(origin, ''), { width: 360 })
  await monitor.getByText('Dag Geert Kuper.').waitFor()
  await monitor.getByLabel('Over welk voorstel?').selectOption('Het dorpshuis verbouwen')
  await monitor.getByLabel('Mee bezig').press('Space')
  await monitor.getByRole('button', { name: 'Zet erbij' }).press('Enter')
  await monitor.getByText('Kies een voorstel, en schrijf minstens een paar woorden.').waitFor()
  await monitor.getByLabel('Wat is er gebeurd?').fill('De aannemer is begonnen.')
  await monitor.getByRole('button', { name: 'Zet erbij' }).press('Enter')
  await monitor.getByText('Het staat erbij.').waitFor()
  expect(await axe(monitor, 'gemeld')).toEqual([])

  const page = await visit(`/burgerbesluiten/${id}`, { width: 360 })
  await page.getByText('De aannemer is begonnen.').waitFor()
  await page.getByText('Te laat', { exact: true }).waitFor()
  await page.getByText('3 voor, 0 tegen').waitFor()
  const wrong = await visit(`/burgerbesluiten/${id}/volgen#ABCDE-FGHJK-MNPQR`)
  await wrong.getByText('Deze link werkt niet.').waitFor()
})

test('a facilitator brings a passed proposal in as an idea', async () => {
  const desk = await visit(`/bureau/burgerbesluiten/${id}`, { as })
  await desk.getByText('Breng “Het dorpshuis verbouwen” in als idee').first().click()
  await desk.getByRole('combobox', { name: 'In welk dorp?' }).fill('Rolde')
  await desk.getByRole('option', { name: /Rolde/ }).first().click()
  await desk.getByLabel('Beschrijving').fill('Wij besloten samen het dorpshuis te verbouwen.')
  await desk.getByRole('button', { name: 'Breng “Het dorpshuis verbouwen” in als idee' }).click()
  await desk.getByText('Is ingebracht als idee.').waitFor()
  const { decision } = await facilitator.ask(decisions.deskDecision, { id })
  expect(decision.items[0]?.idea).toBeDefined()
})

test('every look: list, decision, monitor, desks', async () => {
  for (const path of ['/burgerbesluiten', `/burgerbesluiten/${id}`, `/burgerbesluiten/${id}/volgen`])
    await rightInEveryLook({ path })
  for (const path of ['/bureau/burgerbesluiten', `/bureau/burgerbesluiten/${id}`]) await rightInEveryLook({ path, as })
})
