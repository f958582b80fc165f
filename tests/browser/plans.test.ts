import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { plans } from '../../functions/plans/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const manager = 'wietske-hummel'
const executive = 'egbert-van-rossum'

test('a journalist reads the plan, looks up one municipality, has the hash worked out and takes the files along', async () => {
  const page = await visit('/jaarplan')
  await page.getByRole('link', { name: 'Jaarplan 2026' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jaarplan 2026' }).waitFor()
  await page.getByText(/voor ideeën en .* voor de 11 projecten van de provincie is samen/).waitFor()
  await page.getByText('Toon als tabel').click()
  await page.getByRole('table', { name: 'Geld per thema' }).waitFor()
  expect(await axe(page, 'tabel open')).toEqual([])
  await page.getByLabel('Welke gemeente?').selectOption({ label: 'Westerveld' })
  await page.getByText(/in Westerveld: samen €/).waitFor()
  expect(page.url()).toContain('gemeente=westerveld')
  await page.getByRole('button', { name: 'Laat uw browser narekenen' }).click()
  await page.getByText('De vingerafdruk klopt. Uw browser rekende hem zelf uit').waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word (DOCX)' }).click()
  const file = await readFile(await (await coming).path())
  expect(file.subarray(0, 2).toString()).toBe('PK')
  await page.getByRole('link', { name: /Ontwerp 1/ }).click()
  await page.getByText('Dit is een ontwerp. Er is nog niets besloten.').waitFor()
})

test('the plan of 2020 shows the published totals of the Sociale Agenda', async () => {
  const page = await visit('/jaarplan/2020')
  await page.getByRole('heading', { level: 1, name: 'Jaarplan 2020 (Sociale Agenda 2020-2023)' }).waitFor()
  for (const [name, amount] of [
    ['Voor ideeën van inwoners en organisaties', '€ 3.850.000'],
    ['Voor projecten van de provincie', '€ 3.060.000'],
    ['Samen', '€ 6.910.000'],
  ] as const) {
    const sum = page.locator('.naober-plan-sums > div').filter({ hasText: name })
    expect((await sum.locator('dd').textContent())?.replace(/\s/g, ' ')).toBe(amount)
  }
  expect(await axe(page)).toEqual([])
})

test('the manager changes the plan with the keyboard, sees at once what is wrong, and the executive adopts', async () => {
  const page = await visit('/bureau/jaarplan/2026', { as: manager })
  const taken = page
    .getByRole('article')
    .filter({ has: page.getByRole('radio', { checked: true, name: 'Overnemen', exact: true }) })
  const title = (await taken.first().getByRole('heading').textContent()) ?? ''
  // By its name: what is first among the taken changes as soon as this one is not.
  const row = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
  const amount = row.getByLabel('Bedrag in euro')
  const was = await amount.inputValue()
  await amount.fill('9.000.000')
  await row.getByText(/Het bedrag is hoger dan gevraagd. Hoogstens €/).waitFor()
  await page.locator('.naober-purse--over').first().waitFor()
  await page.getByText(/dingen? (houdt|houden) het plan tegen/).waitFor()
  expect(await axe(page, 'boven het plafond')).toEqual([])
  await amount.fill(was)
  await page.getByText('Niets houdt het plan tegen.').waitFor()
  await row.getByRole('radio', { name: 'Overnemen', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await row.getByLabel(/Waarom/).fill('Het geld is nu nodig voor een ander project in dit thema.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(/^Opgeslagen om/).waitFor()
  await page.getByRole('button', { name: 'Ontwerp openbaar maken' }).click()
  await page.getByRole('button', { name: 'Ja, maak openbaar' }).click()
  await page.getByText('Het ontwerp is openbaar.').waitFor()

  const gs = await visit('/bureau/jaarplan/2026/besluit', { as: executive })
  await gs.getByText('Niets houdt het plan tegen.').waitFor()
  await gs.getByRole('button', { name: `Lees de brief: ${title}` }).click()
  await gs
    .getByRole('dialog')
    .getByText(/zes weken, vanaf de dag na deze brief/)
    .waitFor()
  expect(await axe(gs, 'brief open')).toEqual([])
  await gs.keyboard.press('Escape')
  await gs.getByLabel(/Over het hele plan/).fill('Wij stellen het plan vast met één verandering.')
  await gs.getByRole('button', { name: 'Jaarplan vaststellen' }).click()
  await gs.getByRole('button', { name: 'Ja, stel vast' }).dblclick()
  await gs.getByText('Het jaarplan is vastgesteld (versie 2)').waitFor()
  expect(await axe(gs, 'vastgesteld')).toEqual([])
  const { versions, document } = await traveller(origin).ask(plans.readPlan, { round: '2026' })
  expect(versions.filter(each => each.kind === 'adopted')).toHaveLength(2)
  expect(document.projects.find(project => project.title === title)?.taken).toBe(false)
})

test('a plan that somebody else changed meanwhile is shown beside the own one', async () => {
  const page = await visit('/bureau/jaarplan/2027', { as: manager })
  const other = traveller(origin)
  await other.signIn(manager)
  const { version, cards } = await other.ask(plans.deskPlan, { round: '2027' })
  const card = cards[0]
  if (!card) throw new Error('no application in the sample')
  const theirs = { application: card.id, taken: false, amount: 0, startYear: card.startYear, reason: 'Van de ander' }
  await other.ask(plans.savePlan, { round: '2027', version, rows: [theirs], note: '' })
  const row = page.getByRole('article').filter({ hasText: card.title }).first()
  await row.getByRole('radio', { name: 'Overnemen', exact: true }).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const clash = page.getByRole('alert').filter({ hasText: 'Iemand anders was u voor' })
  await clash.getByText(/Van de ander/).waitFor()
  expect(await axe(page, 'iemand was voor')).toEqual([])
  await clash.getByRole('button', { name: 'Mijn tekst houden' }).click()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(/^Opgeslagen om/).waitFor()
  const kept = (await other.ask(plans.deskPlan, { round: '2027' })).rows.find(each => each.application === card.id)
  expect(kept?.taken).toBe(true)
})

test.each([
  { path: '/jaarplan' },
  { path: '/jaarplan/2026?gemeente=westerveld' },
  { path: '/jaarplan/2026?soort=draft&nr=1&gemeente=meppel', state: 'ontwerp' },
  { path: '/jaarplan/2099', state: 'bestaat niet' },
  { path: '/bureau/jaarplan', as: manager },
  { path: '/bureau/jaarplan/2026?toon=left', as: manager },
  { path: '/bureau/jaarplan/2028', as: manager, state: 'nog niet' },
  { path: '/bureau/jaarplan/2026/besluit', as: executive },
  // Sixty projects in six looks take axe a while on a busy machine.
])(
  '$path $state',
  async state => {
    await rightInEveryLook(state)
  },
  600_000,
)
