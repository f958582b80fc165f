import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { people } from '../../../functions/people/contract.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, visit } from '../visitor.ts'

const admin = 'marten-kuiper'
const auditor = 'ineke-strating'
const other = traveller(origin)
await other.signIn(admin)

const unused = (name: string) => `${name}-${crypto.randomUUID().slice(0, 8)}@voorbeeld.example`

test('invites somebody: what is wrong is said, what was typed stays, an officer needs a municipality', async () => {
  const page = await visit('/bureau/beheer', { as: admin })
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click()
  await page.getByLabel('Naam').fill('Wiebe Browserproef')
  await page.getByLabel('E-mail').fill(unused('wiebe'))
  await page.getByLabel('Medewerker gemeente').check()
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await page.getByRole('link', { name: 'Kies de gemeente waar deze medewerker voor werkt.' }).waitFor()
  expect(await axe(page, 'uitnodigen met fout')).toEqual([])
  expect(await page.getByLabel('Naam').inputValue()).toBe('Wiebe Browserproef')
  await page.getByLabel('Gemeente', { exact: false }).last().selectOption('emmen')
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await page.getByText('Wiebe Browserproef is uitgenodigd.').waitFor()
})

test('changes rights with a reason, also when a colleague was first', async () => {
  const name = `Zwaantje ${crypto.randomUUID().slice(0, 6)}`
  const key = crypto.randomUUID()
  const person = await other.ask(people.invitePerson, { key, name, email: unused('z'), roles: ['helper'] })
  const page = await visit(`/bureau/beheer?begin=${encodeURIComponent(name)}`, { as: admin })
  await page.getByRole('link', { name: `Rechten van ${name} veranderen` }).click()
  await page.getByLabel('Deskundige').check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('link', { name: 'Schrijf waarom u dit verandert.' }).waitFor()
  const { id } = person
  await other.ask(people.changeRights, { id, version: 1, roles: ['partner'], blocked: false, why: 'Eerder' })
  await page.getByLabel('Waarom?').fill('Beoordeelt dit jaar mee')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Iemand anders was u net voor').waitFor()
  await page.getByRole('alert').getByText('Partner').waitFor()
  expect(await page.getByLabel('Waarom?').inputValue()).toBe('Beoordeelt dit jaar mee')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(`De rechten van ${name} zijn veranderd.`).waitFor()
  const found = await other.ask(people.listPeople, { starts: name })
  expect(found.people[0]?.roles).toEqual(['helper', 'expert'])
})

test('adds an organisation and changes it', async () => {
  const page = await visit('/bureau/beheer/organisaties', { as: admin })
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  const form = page.getByRole('dialog')
  const name = `Buurtvereniging ${crypto.randomUUID().slice(0, 6)}`
  await form.getByLabel('Naam').fill(name)
  await form.getByLabel('KvK-nummer').fill('123')
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await form.getByRole('link', { name: 'Dit is geen KvK-nummer. Het heeft acht cijfers.' }).waitFor()
  expect(await axe(page, 'organisatie met fout')).toEqual([])
  await form.getByLabel('KvK-nummer').fill('12345678')
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(`${name} is opgeslagen.`).waitFor()
  await page.getByRole('button', { name: `${name} veranderen` }).click()
  await form.getByLabel('Soort').selectOption('support')
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('row', { name }).getByText('Ondersteuning').waitFor()
})

test('with the keyboard only an auditor works the whole chain out and compares a head noted earlier', async () => {
  const page = await visit('/bureau/controle', { as: auditor })
  await page.getByRole('button', { name: 'Controleer de hele keten' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('De keten is heel').waitFor()
  expect(await axe(page, 'keten heel')).toEqual([])
  const number = await page.locator('.naober-chain__head dd').first().textContent()
  const hash = (await page.locator('.naober-chain__head code').textContent()) ?? ''
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  await page.getByText('Vergelijk met een kop die u eerder opschreef').click()
  await page.getByLabel('Nummer van toen').fill(number ?? '')
  await page.getByLabel('Vingerafdruk van toen').fill('kort')
  await page.keyboard.press('Enter')
  await page.getByText('Een vingerafdruk heeft 64 tekens').waitFor()
  await page.getByLabel('Vingerafdruk van toen').fill(hash)
  await page.keyboard.press('Enter')
  await page.getByText('staat er nog precies zo in').waitFor()
  await page.getByLabel('Vingerafdruk van toen').fill('f'.repeat(64))
  await page.keyboard.press('Enter')
  await page.getByText('Het logboek is herschreven').waitFor()
})

test('a log that was changed on its way is seen', async () => {
  const page = await visit('/bureau/controle', { as: auditor })
  await page.route('**/api/audit/links?order=oldest*', async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('submittedAt', 'submittedat') })
  })
  await page.getByRole('button', { name: 'Controleer de hele keten' }).click()
  await page.getByText('De keten klopt niet').waitFor()
  expect(await axe(page, 'keten gebroken')).toEqual([])
})

test('the log is narrowed by the address, and downloads', async () => {
  const page = await visit('/bureau/controle?wat=listPeople', { as: auditor })
  await page.getByRole('rowheader', { name: 'Lijst van mensen bekeken' }).first().waitFor()
  expect(await page.getByRole('rowheader', { name: 'Voorbeeld ingevuld' }).count()).toBe(0)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Download alle regels/ }).click()
  const csv = await readFile(await (await coming).path(), 'utf8')
  const rows = csv.trim().split('\r\n').slice(1)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toContain('listPeople')
})

describe('is right in every look', () => {
  test('people', () => rightInEveryLook({ path: '/bureau/beheer', as: admin, state: 'mensen' }))
  test('the rights of somebody', () =>
    rightInEveryLook({
      path: '/bureau/beheer?begin=Bert',
      as: admin,
      state: 'rechten',
      bring: async page => {
        await page.locator('tbody a').first().click()
        await page.locator('form textarea').waitFor()
      },
    }))
  test('organisations', () => rightInEveryLook({ path: '/bureau/beheer/organisaties', as: admin }))
  test('the log', () => rightInEveryLook({ path: '/bureau/controle', as: auditor, state: 'logboek' }))
})
