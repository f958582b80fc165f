import { beforeAll, describe, expect, test } from 'vitest'
import { halls } from '../../../functions/halls/contract.ts'
import { harvests } from '../../../functions/harvests/contract.ts'
import { goOnTo, openHall, tableDevice } from '../../journeys/assembly/hall.ts'
import { makeAssembly } from '../../journeys/assembly/scene.ts'
import { traveller } from '../../journeys/traveller.ts'
import { soon } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { axe, visit } from '../visitor.ts'

const staff = 'dirk-jan-stevens'
const facilitator = traveller(origin)
const visitor = traveller(origin)
beforeAll(() => facilitator.signIn(staff))

const opened = async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  return { id, codes }
}

describe('the wall', () => {
  const filled = async (items: readonly string[]) => {
    const { id, codes } = await opened()
    await goOnTo(facilitator, id, 'dialogue')
    const one = tableDevice(visitor, codes[0] ?? '')
    await one.sync({ items: items.map(text => one.item('ronde-1', text)) })
    return { id, codes, one }
  }
  const laid = async (id: string) =>
    (await facilitator.ask(halls.deskHall, { id })).board.clusters.map(({ name, items, merged }) => [
      name,
      items.length,
      merged.map(each => each.name),
    ])

  test('by keyboard alone: pick up, choose with the arrows, lay down, merge, and take apart again', async () => {
    const { id } = await filled(['Bankjes', 'Zitten', 'Oversteken'])
    const page = await visit(`/bureau/burgerberaden/${id}/zaal/muur`, { as: staff })
    const pick = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await pick('Bankjes')
    await page.getByText(/^Opgepakt: Bankjes/).waitFor()
    expect(await axe(page, 'opgepakt')).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Nieuw thema: Bankjes.').waitFor()
    await expect.poll(() => laid(id), { timeout: 30_000 }).toEqual([['Bankjes', 1, []]])
    await page.getByRole('heading', { name: 'Bankjes' }).waitFor()
    await pick('Zitten')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByText('Zitten ligt nu bij Bankjes.').waitFor()
    await pick('Oversteken')
    await page.keyboard.press('Escape')
    expect(
      await page
        .getByRole('button', { name: 'Oversteken', exact: true })
        .evaluate(each => each === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Oversteken' }).waitFor()
    await pick('Voeg samen: Oversteken')
    await page.keyboard.press('Enter')
    await page.getByText('Oversteken is samengevoegd met Bankjes.').waitFor()
    await expect.poll(() => laid(id), { timeout: 30_000 }).toEqual([['Bankjes', 3, ['Oversteken']]])
    await page.getByText('Hier ging in op: 1 thema').click()
    expect(await axe(page, 'herkomst')).toEqual([])
    await pick('Haal er weer uit: Oversteken')
    await page.getByText('Oversteken is weer een eigen thema.').waitFor()
    await expect
      .poll(() => laid(id), { timeout: 30_000 })
      .toEqual([
        ['Bankjes', 2, []],
        ['Oversteken', 1, []],
      ])
  })

  test('by dragging; then dots, a panel, and a draft ballot round', async () => {
    const { id, codes } = await filled(['Bankjes', 'Zitten', 'Oversteken'])
    await goOnTo(facilitator, id, 'cluster')
    const page = await visit(`/bureau/burgerberaden/${id}/zaal/muur`, { as: staff })
    for (const name of ['Bankjes', 'Oversteken']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('button', { name: 'Maak hier een nieuw thema van' }).click()
      await page.getByRole('heading', { name }).waitFor()
    }
    const note = page.locator('.naober-note', { hasText: 'Zitten' })
    await note.dragTo(page.locator('.naober-theme', { hasText: 'Bankjes' }))
    await page.getByText('Zitten ligt nu bij Bankjes.').waitFor()
    await expect
      .poll(async () => (await laid(id)).map(([name, count]) => [name, count]), { timeout: 30_000 })
      .toEqual([
        ['Bankjes', 2],
        ['Oversteken', 1],
      ])

    await goOnTo(facilitator, id, 'dots')
    const table = await visit(`/tafel#${codes[1]}`, { width: 360 })
    for (let times = 0; times < 3; times++) await table.getByRole('button', { name: 'Een stip bij: Bankjes' }).click()
    await table.getByRole('button', { name: 'Een stip bij: Oversteken' }).click()
    await table.getByText('Nog 1 stip').waitFor()
    expect(await axe(table, 'stippen')).toEqual([])
    await soon(
      () => facilitator.ask(halls.deskHall, { id }),
      ({ dots }) => Object.values(dots.on).sort().join() === '1,3',
      60,
    )

    await goOnTo(facilitator, id, 'panels')
    await page.getByLabel('Wie werkt uit: Bankjes').selectOption('2')
    await table.getByRole('heading', { name: 'Werk uit: Bankjes' }).waitFor()
    await table.getByLabel('Het voorstel in één zin').fill('Tien bankjes erbij')
    await table.getByLabel('Waarom?').fill('Wie slecht loopt, kan rusten.')
    await table.getByText('Hieruit kwam het').click()
    await table.getByText('Zitten').waitFor()
    expect(await axe(table, 'uitwerken')).toEqual([])
    await page.getByRole('heading', { name: 'Tien bankjes erbij' }).waitFor()
    await page.getByText('Wie slecht loopt, kan rusten.').waitFor()
    expect(await axe(page, 'voorstellen')).toEqual([])

    // A second device of the same table reads nothing, writes, and is shown what stands there.
    const written = (await facilitator.ask(halls.deskHall, { id })).proposals[0]
    const other = tableDevice(visitor, codes[1] ?? '', 'bbbbbbbb')
    await other.sync()
    await table.context().setOffline(true)
    await table.getByLabel('Wat gaan wij doen?').fill('Wij plaatsen ze zelf.')
    const text = {
      cluster: written?.cluster ?? '',
      field: 'what' as const,
      text: 'De gemeente plaatst ze.',
      version: 0,
    }
    for (let count = 0; count < 200; count++) other.stamp()
    await visitor.ask(harvests.syncTable, {
      code: codes[1] ?? '',
      items: [],
      dots: [],
      texts: [{ ...text, stamp: other.stamp() }],
    })
    await table.context().setOffline(false)
    await table.getByText('De gemeente plaatst ze.').waitFor()
    await table.getByRole('button', { name: 'Houd wat ik schreef' }).click()
    await page.getByText('Wij plaatsen ze zelf.').waitFor()

    await page.getByRole('button', { name: 'Maak een stemronde van deze voorstellen' }).click()
    await page.getByRole('button', { name: 'Bewaar', exact: false }).first().waitFor()
    expect(
      await page
        .getByLabel(/voorstellen|keuzes/i)
        .first()
        .inputValue(),
    ).toContain('Tien bankjes erbij')
  })
})
