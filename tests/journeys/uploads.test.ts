import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { uploads } from '../../functions/uploads/contract.ts'
import { sheetsOf } from '../../functions/uploads/reading/file.ts'
import { origin, settings } from '../platform.ts'
import { checked, goodRow, heads, imported, round, rowsOf, send, undone, until, workbook, xlsx } from './sheets.ts'
import { type Traveller, traveller } from './traveller.ts'

const [assen, emmen] = [traveller(origin), traveller(origin)]
beforeAll(async () => {
  Object.assign(process.env, settings)
  await assen.signIn('roelof-hadderingh')
  await emmen.signIn('margriet-eising')
})

/** The applications of the round that a municipality uploaded, as everything after submission reads them. */
const cards = async (tenant = 'assen') => {
  const { cardsOf } = await import('../../functions/applications/store.ts')
  return (await cardsOf(round)).filter(card => card.tenant === tenant)
}
const standing = async () => (await cards()).filter(({ state }) => state === 'submitted')
const bytesFrom = async (who: Traveller, path: string) => {
  const answer = await who.fetch(path)
  const to = answer.headers.get('location')
  return new Uint8Array(await (to ? await fetch(to) : answer).arrayBuffer())
}

describe('the template', () => {
  test('is made from the round, and what it asks is what is read', async () => {
    const bytes = await bytesFrom(assen, `/api/uploads/templates/${round}/xlsx?lang=nl`)
    const sheets = sheetsOf(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Voorstellen', 'Uitleg', 'Keuzes'])
    const titles = sheets[0]?.rows[0]?.cells ?? []
    expect(titles.slice(0, 4)).toEqual(['Kenmerk', 'Titel', 'Samenvatting', 'Thema'])
    expect(titles).toContain('Kosten: Kantoorkosten (overhead)')
    const csv = await assen.ask(uploads.uploadTemplateCsv, { round, lang: 'en' })
    expect(csv.split(',').slice(0, 2)).toEqual(['Reference', 'Title'])
    // Filled in as it is, it has no rows yet.
    const empty = await checked(assen, bytes)
    expect(empty).toMatchObject({ state: 'unreadable', fault: { code: 'no-rows' } })
    expect(empty.faultSaid?.nl).toContain('Vul minstens één rij in')
  })
})

describe('a dry run', () => {
  test('tells everything that is wrong in every row, and changes nothing', async () => {
    const before = (await cards()).length
    const rows = [
      heads,
      goodRow(1),
      ['W-2', 'Kort', '', 'Sport', '4', 'gisteren', 'veel'],
      [null, null, null, null, null, null, null],
      goodRow(3, { 0: 'W-1' }),
      goodRow(4, { 1: '=HYPERLINK("http://kwaad.example")' }),
    ]
    const found = await checked(assen, await xlsx(rows))
    expect(found).toMatchObject({ state: 'checked', counts: { rows: 4, good: 1 }, can: { importAll: { yes: false } } })
    const faults = await rowsOf(assen, found.id, 'faults')
    expect(faults.map(({ number }) => number)).toEqual([2, 3, 5])
    expect(faults[1]?.faults.map(({ says }) => says.nl)).toEqual([
      'Titel is te kort. Schrijf minstens 5 tekens.',
      expect.stringMatching(/^Thema: ‘Sport’ staat niet in de lijst\. Kies uit: /),
      expect.stringMatching(/^Tranche: ‘4’ staat niet in de lijst\. Kies uit: 2: .*, 3: /),
      'Begint op: ‘gisteren’ is geen datum of jaar. Schrijf bijvoorbeeld 1-3-2027 of 2027.',
      'Kosten: Materiaal en inrichting: ‘veel’ is geen bedrag. Vul een getal in, bijvoorbeeld 2500 of 2.500,50.',
    ])
    expect(faults[0]?.faults[0]?.says.en).toContain('is also in row 5')
    expect((await cards()).length).toBe(before)
  })

  test('gives the same workbook back with a column that says what is wrong, and no formula in it', async () => {
    const rows = [['Overzicht 2029'], heads, goodRow(10), goodRow(11, { 1: '=1+1', 2: '@SUM(A1)' })]
    const found = await checked(assen, await xlsx(rows))
    const [sheet] = sheetsOf(await bytesFrom(assen, `/api/uploads/${found.id}/checked`))
    expect(sheet?.rows.map(({ number }) => number)).toEqual([2, 3, 4])
    expect(sheet?.rows[0]?.cells.slice(0, 3)).toEqual(['Wat er mis is', 'Kenmerk', 'Titel'])
    expect(sheet?.rows[1]?.cells[0]).toBe('Goed')
    expect(sheet?.rows[2]?.cells.slice(0, 4)).toEqual([
      'Titel is te kort. Schrijf minstens 5 tekens.',
      'W-11',
      "'=1+1",
      "'@SUM(A1)",
    ])
  })

  test('is of one municipality: for another it does not exist', async () => {
    const { id, version } = await checked(assen, await xlsx([heads, goodRow(20)]))
    for (const [endpoint, input] of [
      [uploads.readUpload, { id }],
      [uploads.uploadRows, { id, show: 'all' }],
      [uploads.openChecked, { id }],
      [uploads.importUpload, { id, version, which: 'all' }],
      [uploads.undoUpload, { id, version }],
    ] as const)
      expect((await emmen.refused(endpoint, input)).code, endpoint.path).toBe('not-found')
    expect((await emmen.ask(uploads.listUploads, {})).uploads.map(each => each.id)).not.toContain(id)
  })
})

describe('a file as people have it', () => {
  test('Windows CSV with other names, another order and a title on top is read right', async () => {
    const text = [
      'Voorstellen gemeente Assen;;;;;',
      '',
      'Projectnaam;Soort;Kosten materiaal;Onderwerp;Startdatum;Contactpersoon',
      'Café in het dorpshuis;2;€ 1.234,56;wonen;1 maart 2029;Jan',
      'Buurtbus vaker laten rijden;3: iets;12.000,-;WONEN;1-3-2029;Piet',
    ].join('\r\n')
    const bytes = Buffer.from(text.replace('€', '\x80'), 'latin1')
    const found = await checked(assen, bytes, 'voorstellen.csv')
    expect(found).toMatchObject({ counts: { rows: 2, good: 2 }, notes: { unknown: ['Contactpersoon'], absent: [] } })
    const rows = await rowsOf(assen, found.id)
    expect(rows.map(({ number, title, ask }) => [number, title, ask])).toEqual([
      [4, 'Café in het dorpshuis', 123_456],
      [5, 'Buurtbus vaker laten rijden', 1_200_000],
    ])
  })

  test('macros are refused in words, and a formula without a result is said in its row', async () => {
    const macros = await checked(assen, workbook('', { 'xl/vbaProject.bin': 'Sub Auto_Open()' }), 'met macro.xlsm')
    expect(macros.faultSaid?.nl).toContain('macro’s')
    expect(macros.faultSaid?.en).toContain('.xlsm')
    const cell = (ref: string, inside: string) => `<x:c r="${ref}" t="str">${inside}</x:c>`
    const head = ['Titel', 'Thema', 'Tranche', 'Eigen geld'].map((name, at) =>
      cell(`${'ABCD'[at]}1`, `<x:v>${name}</x:v>`),
    )
    const row = ['Een bankje aan het water', 'Wonen', '2'].map((text, at) =>
      cell(`${'ABC'[at]}2`, `<x:v>${text}</x:v>`),
    )
    const formula = '<x:c r="D2"><x:f>SUM(1,2)</x:f></x:c>'
    const rows = `<x:row r="1">${head.join('')}</x:row><x:row r="2">${row.join('')}${formula}</x:row>`
    const found = await checked(assen, workbook(`<x:sheetData>${rows}</x:sheetData>`))
    const [first] = await rowsOf(assen, found.id)
    expect(first?.faults[0]?.says.nl).toMatch(/^Eigen bijdrage aanvrager is een formule zonder uitkomst/)
  })
})

describe('an import', () => {
  test('of good rows only makes them applications of the municipality; the same file again changes nothing', async () => {
    const bytes = await xlsx([heads, goodRow(30), goodRow(31, { 3: 'Sport' }), goodRow(32, { 6: '€ 12.000,-' })])
    const { id, version } = await checked(assen, bytes)
    expect((await assen.refused(uploads.importUpload, { id, version, which: 'all' })).code).toBe('wrong-state')
    expect(await imported(assen, id, 'good')).toMatchObject({ imported: { fresh: 2, changed: 0, same: 0 } })
    const mine = (await standing()).filter(({ title }) => /wijk 3\d$/.test(title))
    expect(mine.map(({ title, ask }) => [title, ask]).sort()).toEqual([
      ['Samen eten in wijk 30', 103_000],
      ['Samen eten in wijk 32', 1_200_000],
    ])
    expect(mine[0]).toMatchObject({ tenant: 'assen', municipalities: ['assen'], startYear: 2029, definitive: true })
    const { versionOf } = await import('../../functions/applications/store.ts')
    const frozen = await versionOf(mine[0]?.id ?? '', 1)
    expect(frozen).toMatchObject({ hash: mine[0]?.hash, did: 'importApplication' })

    const again = await checked(assen, bytes)
    expect(again).toMatchObject({
      sameAs: id,
      counts: { good: 2, same: 2 },
      can: { importGood: { because: 'already-used' } },
    })
    const refused = await assen.refused(uploads.importUpload, { id: again.id, version: again.version, which: 'good' })
    expect(refused.code).toBe('already-used')
  })

  test('with a changed row makes a new version of that one; undoing brings the first text back', async () => {
    const first = await imported(assen, (await checked(assen, await xlsx([heads, goodRow(40), goodRow(41)]))).id)
    const rows = [heads, goodRow(40), goodRow(41, { 1: 'Samen eten, maar anders' }), goodRow(42)]
    const second = await checked(assen, await xlsx(rows))
    expect(second.counts).toEqual({ rows: 3, good: 3, fresh: 1, changed: 1, same: 1 })
    expect((await imported(assen, second.id)).imported).toEqual({ fresh: 1, changed: 1, same: 1 })
    const titles = async () => (await standing()).map(({ title }) => title)
    expect(await titles()).toEqual(expect.arrayContaining(['Samen eten, maar anders', 'Samen eten in wijk 42']))
    const earlier = await assen.refused(uploads.undoUpload, { id: first.id, version: first.version })
    expect(earlier.code).toBe('changed')

    const back = await undone(assen, second.id, 'Verkeerd bestand')
    expect(back).toMatchObject({ undoneByName: 'Roelof Hadderingh', why: 'Verkeerd bestand' })
    expect(await titles()).toEqual(expect.arrayContaining(['Samen eten in wijk 40', 'Samen eten in wijk 41']))
    expect(await titles()).not.toContain('Samen eten in wijk 42')
    await undone(assen, first.id)
    expect((await titles()).filter(title => /wijk 4\d$|anders/.test(title))).toEqual([])
    // What was taken back may come in again, from the very same file.
    const third = await checked(assen, await xlsx(rows))
    expect(third.sameAs).toBeUndefined()
    expect((await imported(assen, third.id)).imported?.fresh).toBe(3)
  })

  test('asked for twice at once happens once', async () => {
    const { id, version } = await checked(assen, await xlsx([heads, goodRow(50)]))
    const ask = () => assen.ask(uploads.importUpload, { id, version, which: 'all' })
    const both = await Promise.allSettled([ask(), ask()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await until(assen, id, 'done')
    expect((await standing()).filter(({ title }) => title === 'Samen eten in wijk 50')).toHaveLength(1)
  })
})

test('one proposal by the form follows the same rules, and can be taken back', async () => {
  const values = { title: 'Kort', theme: 'Sport', tranche: '2', 'cost:materiaal': '1.250,50' }
  const { faults } = await assen.ask(uploads.checkProposal, { round, values })
  expect(faults.map(({ question }) => question)).toEqual(['title', 'theme'])
  const good = { ...values, title: 'Een bankje bij de halte', theme: 'Wonen' }
  const given = { key: randomUUID(), round, values: good, language: 'nl' as const }
  const { id, application } = await assen.ask(uploads.submitProposal, given)
  expect((await assen.ask(uploads.submitProposal, given)).id).toBe(id)
  expect((await standing()).find(card => card.id === application)).toMatchObject({ ask: 125_050, tenant: 'assen' })
  expect((await assen.refused(uploads.submitProposal, { ...given, key: randomUUID() })).code).toBe('already-used')
  await undone(assen, id)
  expect((await standing()).some(card => card.id === application)).toBe(false)
})

test('a round that is closed takes no file', async () => {
  const asked = { key: randomUUID(), round: '2027', name: 'a.csv', size: 10, language: 'nl' as const }
  expect((await assen.refused(uploads.announceUpload, asked)).code).toBe('too-late')
  const id = await send(assen, Buffer.from(''.padEnd(10, 'x')), 'niets.csv')
  expect(await until(assen, id, 'unreadable')).toMatchObject({ fault: { code: 'no-heading' } })
})
