import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { advices } from '../../functions/advices/contract.ts'
import { rounds } from '../../functions/rounds/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin, settings } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, scrollsSideways, visit } from './visitor.ts'

const [manager, officer] = ['wietske-hummel', 'roelof-hadderingh']
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const desk = '/bureau/gemeente/advies'
const of2026 = `${desk}?ronde=2026`
const open = async (path: string): Promise<Page> => visit(path, { as: officer })
const isSorted = (numbers: number[]) => numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) >= number)

describe('while it is over', () => {
  test('everybody sees who said what, with signs and words, and takes it along', async () => {
    const page = await visit('/rondes/2026/advies')
    await page.getByText('Alle 12 gemeenten zijn over alle 37 projecten gehoord.').waitFor()
    const heat = page.getByRole('region', { name: 'Advies per project en per gemeente' })
    expect(await heat.locator('tbody tr').count()).toBe(37)
    expect(await heat.locator('tbody tr').first().locator('td').last().textContent()).toBe('12 van 12')
    await page.getByLabel('Volgorde').selectOption('tegen')
    await page.waitForURL(/volgorde=tegen/)
    const counts = page.locator('.naober-heard-list summary')
    const against = async () => (await counts.allTextContents()).map(told => Number(/(\d+) tegen/.exec(told)?.[1] ?? 0))
    await expect.poll(async () => isSorted(await against())).toBe(true)
    await page.locator('.naober-heard-list summary').first().click()
    await page
      .locator('.naober-heard-list li')
      .first()
      .getByText(/: tegen/)
      .first()
      .waitFor()
    expect(await axe(page, 'een project open')).toEqual([])
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV voor Excel' }).click()
    expect(await readFile(await (await coming).path(), 'utf8')).toContain('municipality;opinion')
  })

  test('a phone shows the list in place of the heat map', async () => {
    const page = await visit('/rondes/2026/advies', { width: 360 })
    expect(await page.locator('.naober-heat').isVisible()).toBe(false)
    await page.getByText('12 van 12 gehoord').first().waitFor()
    expect(await scrollsSideways(page)).toBe(false)
  })

  test('a round that still has to ask says from when it can be read', async () => {
    const page = await visit('/rondes/2027/advies')
    await page.getByText(/De gemeenten kunnen hun advies nog geven of veranderen/).waitFor()
  })

  test('is right in every look: for everybody', () => rightInEveryLook({ path: '/rondes/2026/advies' }))
  test('is right in every look: the officer reads back', () =>
    rightInEveryLook({ path: of2026, as: officer, state: 'voorbij' }))
})

describe('while it runs', () => {
  beforeAll(async () => {
    const who = traveller(origin)
    await who.signIn(manager)
    const why = { nl: 'De server stond stil', en: 'The server stood still' }
    await who.ask(rounds.recordOutage, { from: daysAgo(26), until: daysAgo(13), why })
    // Assen has said nothing of three projects yet.
    Object.assign(process.env, settings)
    const { write } = await import('../../functions/data/database.ts')
    const { projects } = await who.ask(advices.deskRoundAdvices, { id: '2026' })
    for (const { id } of projects.slice(0, 3))
      await write({ remove: 'advices', key: { pk: 'round#2026', sk: `advice#${id}#assen` } })
  })

  test('an officer gives three advices with the keyboard alone, and hears what is missing', async () => {
    const page = await open(of2026)
    await page.getByText('34 van 37 gegeven').waitFor()
    const heading = page.locator('#advies-project')
    const first = await heading.textContent()
    await heading.focus()
    await page.keyboard.press('1')
    await page.waitForFunction(() => document.activeElement?.id === 'advies-save')
    await page.keyboard.press('Enter')
    await page.getByText(`Bewaard: ${first}.`).waitFor()
    await page.getByText('35 van 37 gegeven').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'advies-project')

    await page.keyboard.press('3')
    await page.waitForFunction(() => document.activeElement?.id === 'advies-text')
    await page.keyboard.press('Control+Enter')
    await page
      .locator('.naober-error-summary')
      .getByRole('link', { name: /Schrijf op waarom uw gemeente tegen is/ })
      .waitFor()
    expect(await axe(page, 'reden ontbreekt')).toEqual([])
    await page.getByLabel('Waarom is uw gemeente tegen?').fill('Wij doen dit al.')
    await page.reload()
    await page.getByText('Nog niet bewaard').waitFor()
    expect(await page.getByLabel('Waarom is uw gemeente tegen?').inputValue()).toBe('Wij doen dit al.')
    await page.getByLabel('Waarom is uw gemeente tegen?').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('36 van 37 gegeven').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'advies-project')
    await page.keyboard.press('4')
    await page.waitForFunction(() => document.activeElement?.id === 'advies-save')
    await page.keyboard.press('Enter')
    await page.getByText('37 van 37 gegeven').waitFor()
    await page.getByText(/Alles is gezegd/).waitFor()
  })

  test('when a colleague was first, both are to be seen', async () => {
    const page = await open(of2026)
    await page.getByText('37 van 37 gegeven').waitFor()
    const colleague = traveller(origin)
    await colleague.signIn(officer)
    const found = await colleague.ask(advices.deskAdvices, { round: '2026' })
    const [project] = found.projects
    const before = found.advices.find(advice => advice.application === project?.id)
    const { version = 0 } = before ?? {}
    const said = { round: '2026', application: project?.id ?? '', version, opinion: 'against' as const }
    await colleague.ask(advices.giveAdvice, { ...said, text: 'Zegt de collega' })
    await page.getByLabel('Geen belang').check()
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'Een collega was u net voor' })
    await alert.getByText('Zegt de collega').waitFor()
    expect(await axe(page, 'collega was eerder')).toEqual([])
    await alert.getByRole('button', { name: 'Bewaar wat ik koos' }).click()
    await page.getByText(`Bewaard: ${project?.title}.`).waitFor()
  })

  test('the manager reminds who has not said all, and moves a start', async () => {
    Object.assign(process.env, settings)
    const { write } = await import('../../functions/data/database.ts')
    const who = traveller(origin)
    await who.signIn(manager)
    const { projects } = await who.ask(advices.deskRoundAdvices, { id: '2026' })
    const last = projects.at(-1)
    await write({ remove: 'advices', key: { pk: 'round#2026', sk: `advice#${last?.id}#emmen` } })
    const page = await visit('/bureau/rondes/2026/advies', { as: manager })
    await page.getByText('11 van de 12 gemeenten zijn over alle 37 projecten gehoord.').waitFor()
    await page.getByRole('button', { name: 'Stuur een herinnering' }).click()
    await page.getByText('Herinnerd: Emmen.').waitFor()
    await page.getByText(/is deze week herinnerd/).waitFor()

    await page.getByRole('button', { name: 'Reken opnieuw' }).click()
    await page.getByText('Opnieuw verdeeld volgens de regel.').waitFor()
    const list = page.locator('.naober-planner__list')
    await list.locator('summary').first().click()
    const places = list.getByLabel(/^Plekken in/).first()
    await places.fill('0')
    await page.getByRole('button', { name: 'Bewaar de startjaren' }).click()
    await page.locator('.naober-error-summary').getByRole('link').first().waitFor()
    expect(await axe(page, 'te vol')).toEqual([])
    await places.fill('12')
    await page.getByRole('button', { name: 'Bewaar de startjaren' }).click()
    await page.getByText('De startjaren zijn bewaard.').waitFor()
  })

  test('without a round in the address the officer comes to the one that asks now, and the card stays while one goes on', async () => {
    const page = await open(desk)
    await page.getByLabel('Ronde').waitFor()
    expect(await page.getByLabel('Ronde').inputValue()).toBe('2026-2')
    const title = await page.locator('#advies-project').textContent()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'advies-project')
    expect(await page.locator('#advies-project').textContent()).not.toBe(title)
  })

  test('is right in every look: the officer', () => rightInEveryLook({ path: of2026, as: officer, state: 'loopt' }))
  test('is right in every look: the manager', () =>
    rightInEveryLook({
      path: '/bureau/rondes/2026/advies',
      as: manager,
      state: 'loopt',
      bring: async page => page.locator('.naober-planner__list summary').first().click(),
    }))
})
