import { expect, test } from 'vitest'
import type { Line } from '../ideas/idea.ts'
import { atomOf, csvOf, geojsonOf } from './downloads.ts'

const idea: Line = {
  id: '01HF0000000000000000000000',
  title: '=SOM(A1); een "list"',
  start: 'Een begin\nop twee regels <b>',
  municipality: 'aa-en-hunze',
  village: 'gieten',
  state: 'published',
  desk: 'province',
  at: '2026-05-01T10:00:00.000Z',
  supports: 3,
  needs: ['money', 'people'],
}

test('CSV opens in Dutch Excel and no cell starts a formula', () => {
  const csv = csvOf([idea], 'https://example.nl')
  expect(csv.startsWith('\ufeffid;titel;begin;')).toBe(true)
  expect(csv).toContain(`"'=SOM(A1); een ""list"""`)
  expect(csv).toContain('Gieten')
})

test('GeoJSON puts an idea in its village', () => {
  const { features } = JSON.parse(geojsonOf([idea], 'https://example.nl'))
  expect(features[0].geometry.type).toBe('Point')
  expect(features[0].properties.adres).toBe('https://example.nl/ideeen/01HF0000000000000000000000')
})

test('Atom holds the idea as plain text', () => {
  const atom = atomOf(
    [{ ...idea, title: 'Stop ]]> <b>\u0007' }],
    'https://example.nl',
    'https://example.nl/api/ideas.atom',
  )
  expect(atom).toContain('<updated>2026-05-01T10:00:00.000Z</updated>')
  expect(atom).toContain('Stop ]]&gt; &lt;b&gt; (Gieten)')
})
