import { expect, test } from 'vitest'
import type { Explanation } from './explain.ts'
import { changeSentences, whySentence } from './sentences.ts'

const out: Explanation = {
  id: 'bus',
  in: false,
  because: { code: 'theme-full', left: { theme: 700_050, tranche: 900_000 }, others: ['hof', 'tuin'], less: 1.1 },
  wouldChange: { ask: 700_000, ceiling: 30_000, key: null, score: 1.1 },
}
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

test('why a project is out is said in both languages', () => {
  const told = { theme: 'wonen', tranche: 2 as const, ask: 1_000_000, because: out.because }
  expect(plain(whySentence(told, 'nl'))).toBe(
    'In het thema wonen is nog € 7.000,50 over, en het vraagt € 10.000. Om plaats te maken, moeten hof en tuin weg, en dat geeft samen 1,1 punten minder.',
  )
  expect(plain(whySentence(told, 'en'))).toBe(
    'The theme wonen has €7,000.50 left, and it asks €10,000. To make room, hof and tuin would have to go, which gives 1.1 points less in all.',
  )
})

test('what would turn it round is said one change at a time, and only what can be', () => {
  expect(changeSentences(out, 'nl').map(plain)).toEqual([
    'Het komt erin bij een bijdrage van hoogstens € 7.000.',
    'Het komt erin als het plafond van het thema € 300 hoger is.',
    'Het komt erin met 1,1 punten meer.',
  ])
  const inIt: Explanation = { ...out, in: true, wouldChange: { ask: 1_000_001, ceiling: -200, score: null } }
  expect(changeSentences(inIt, 'en')).toEqual([
    'It drops out at an ask of €10,000.01.',
    "It drops out if the theme's ceiling is €2 lower.",
  ])
})
