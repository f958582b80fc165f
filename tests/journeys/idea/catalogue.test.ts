import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'

const visitor = traveller(origin)
const first = () => visitor.ask(catalogue.listIdeas, {})

/** The sample ideas reach the catalogue by way of the stream, a moment after they are kept. */
const patience = 30_000
beforeAll(async () => {
  const until = Date.now() + patience
  let known = -1
  for (;;) {
    const { total } = await first()
    if (total > 80 && total === known) return
    known = total
    if (Date.now() > until) throw new Error(`only ${total} ideas in the catalogue`)
    await new Promise(done => setTimeout(done, 1500))
  }
})

describe('the public list', () => {
  test('shows no idea that is not public and no field that is not promised', async () => {
    const { ideas } = await visitor.ask(catalogue.listIdeas, { size: 100 })
    expect(ideas.every(idea => ['published', 'takenUp', 'answered', 'elaborated', 'joined'].includes(idea.state))).toBe(
      true,
    )
    expect(ideas.some(idea => 'text' in idea || 'contact' in idea || 'place' in idea)).toBe(false)
  })

  test('counts what every filter would give', async () => {
    const { counts, total } = await first()
    expect(Object.values(counts.municipality).reduce((sum, each) => sum + each, 0)).toBe(total)
    expect(Object.keys(counts.municipality)).toHaveLength(12)
    for (const [municipality, number] of Object.entries(counts.municipality))
      expect((await visitor.ask(catalogue.listIdeas, { municipality })).total).toBe(number)
  })

  test('is cacheable, and the same for whoever asks', async () => {
    const answer = await visitor.fetch('/api/ideas?sort=support')
    expect(answer.headers.get('cache-control')).toContain('s-maxage')
    const { ideas } = (await answer.json()) as { ideas: { supports: number }[] }
    expect(ideas.map(idea => idea.supports)).toEqual(ideas.map(idea => idea.supports).toSorted((a, b) => b - a))
  })

  test('says which filters are wrong, all at once', async () => {
    const refusal = await visitor.refused(catalogue.listIdeas, { state: 'submitted', page: '0', size: '1000' })
    expect(refusal.code).toBe('invalid')
    expect(refusal.issues.map(issue => issue.field).toSorted()).toEqual(['page', 'size', 'state'])
  })
})

describe('finding', () => {
  test('a word is found in its other forms and in compound words', async () => {
    const { ideas } = await visitor.ask(catalogue.listIdeas, { text: 'bus', sort: 'best' })
    expect(ideas.some(idea => /\wbus/i.test(idea.title))).toBe(true)
    const one = await visitor.ask(catalogue.listIdeas, { text: 'dorpshuis' })
    const many = await visitor.ask(catalogue.listIdeas, { text: 'dorpshuizen' })
    expect(many.total).toBe(one.total)
    expect(one.total).toBeGreaterThan(0)
  })

  test.each(['"', `' OR 1=1 --`, 'NEAR(a b)', 'title:*', '\u0000', '😀', '^ * ( )'])('%j is only text', async text => {
    const { total } = await visitor.ask(catalogue.listIdeas, { text })
    expect(total).toBeGreaterThanOrEqual(0)
  })

  test('ideas like one that is being typed', async () => {
    const { ideas } = await visitor.ask(catalogue.listIdeas, { size: 1 })
    const title = ideas[0]?.title ?? ''
    const { alike } = await visitor.ask(catalogue.alikeIdeas, { title: `${title} graag` })
    expect(alike[0]).toMatchObject({ title })
    expect(alike[0]?.score).toBeGreaterThan(0.6)
  })
})

describe('open data', () => {
  test('the map counts every idea in its village', async () => {
    const { villages, municipalities } = await visitor.ask(catalogue.mapIdeas, {})
    const { total } = await first()
    expect(Object.values(villages).reduce((sum, each) => sum + each, 0)).toBe(total)
    expect(Object.keys(municipalities)).toHaveLength(12)
  })

  test('CSV, GeoJSON and Atom hold the same list', async () => {
    const { total } = await visitor.ask(catalogue.listIdeas, { municipality: 'emmen' })
    const csv = await visitor.ask(catalogue.ideasCsv, { municipality: 'emmen' })
    expect(csv.match(/;https?:\/\/[^;\n]+\/ideeen\/\w{26}/g)).toHaveLength(total)
    const geojson = JSON.parse(await visitor.ask(catalogue.ideasGeojson, { municipality: 'emmen' }))
    expect(geojson.features).toHaveLength(total)
    const atom = await visitor.ask(catalogue.ideasAtom, { municipality: 'emmen' })
    expect(atom.match(/<entry>/g)).toHaveLength(Math.min(50, total))
  })
})

test('promises are counted in public, overdue ones too', async () => {
  const { organisations } = await visitor.ask(catalogue.promises, {})
  expect(organisations.some(each => each.desk === 'province' && each.waiting > 0)).toBe(true)
  expect(organisations.some(each => each.overdue > 0)).toBe(true)
  const { answers } = await visitor.ask(catalogue.latestAnswers, {})
  expect(answers.length).toBeGreaterThan(0)
})
