import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { submitted, withdrawn } from '../ideas/rules.ts'
import type { History, Idea } from '../ideas/stored.ts'
import { reasons, subjects, verdicts } from '../moderation/contract.ts'
import { verdictLetter } from '../moderation/letters.ts'
import { askedToJoin, joined, stayedApart } from '../moderation/lineage.ts'
import { decidedIdea } from '../moderation/rules.ts'
import { answered, handedBack, takenOver } from '../municipality/rules.ts'
import { htmlOf } from './html.ts'
import { asksReceipt, type Letter, letterForVerdict, lettersFor, nextTry, receiptLetter } from './rules.ts'

const origin = 'https://naoberplein.example'
const now = '2026-11-02T09:00:00.000Z'
const content = {
  title: 'Een eetpunt in Ruinen',
  text: 'Samen eten in het dorpshuis, elke woensdag, ook voor wie alleen is.',
  village: 'ruinen',
  needs: ['money' as const, 'place' as const],
  amount: 250_000,
  kind: 'village' as const,
  files: [],
}
const make = (id: string, title = content.title): Idea =>
  submitted({
    content: { ...content, title },
    id,
    contact: 'code#abc',
    network: 'net',
    door: 'web',
    forSomebody: false,
    by: 'author',
    now,
  })
const fresh = make('01HZ0000000000000000000001')
const verdict = { id: 'v', verdict: 'publish' as const, by: 'anna', now }
const open = decidedIdea(fresh, verdict)
const other = decidedIdea(make('01HZ0000000000000000000009', 'Aanschuiftafel'), verdict)
const doing = { by: 'officer', now, why: 'Dit kunnen wij.' }
const taken = takenOver(open, doing)
const sorts = (letters: Letter[]) => letters.map(letter => `${letter.kind} ${letter.to}`)

describe('letters that follow', () => {
  test('the receipt, with a copy of everything that was sent', () => {
    const letter = receiptLetter(fresh, origin)
    expect(letter).toMatchObject({ kind: 'receipt', to: 'author', dueAt: now })
    for (const part of [content.title, content.text, '€ 2.500', 'geld, een plek', 'Ruinen', '28 december 2026'])
      expect(letter.text).toContain(part)
    expect(lettersFor(undefined, fresh, origin)).toEqual([])
  })
  test('a receipt is asked for by a new contact with an address, not by one that comes from a backup', () => {
    const contact = { pk: 'code#abc', sk: 'contact' as const, idea: fresh.id, email: 'jan@bewoner.example', at: now }
    expect(asksReceipt(contact, now)).toBe(true)
    expect(asksReceipt({ ...contact, email: undefined }, now)).toBe(false)
    expect(asksReceipt(contact, '2026-11-04T09:00:00.000Z')).toBe(false)
  })
  test('none while only the desk is at work: the verdict has a letter of its own', () => {
    expect(lettersFor(fresh, open, origin)).toEqual([])
    expect(lettersFor(open, withdrawn(open, 'author', now), origin)).toEqual([])
    expect(lettersFor(open, open, origin)).toEqual([])
  })
  test('taken over, handed back, answered: author and followers hear of it', () => {
    expect(sorts(lettersFor(open, taken, origin))).toEqual(['moved author', 'moved followers'])
    expect(lettersFor(open, taken, origin)[0]?.text).toContain('de gemeente De Wolden')
    expect(lettersFor(taken, handedBack(taken, doing), origin)[0]?.text).toContain('de provincie Drenthe')
    const text = 'De gemeente betaalt de keuken van het dorpshuis.'
    const letters = lettersFor(taken, answered(taken, { text, outcome: 'helped' }, doing), origin)
    expect(sorts(letters)).toEqual(['answer author', 'answer followers'])
    expect(letters[1]?.text).toContain(text)
    expect(letters[0]?.text).toContain('van de gemeente De Wolden')
  })
  test('joining: the author is asked, then followers are asked about their support, and nobody loses any', () => {
    const asked = askedToJoin(open, other, 'Samen sterker', 'anna', now)
    const [question, ...more] = lettersFor(open, asked, origin)
    expect(question).toMatchObject({ kind: 'join-question', to: 'author' })
    expect(question?.text).toContain('Samen sterker')
    expect(more).toEqual([])
    expect(lettersFor(asked, stayedApart(asked, 'author', now), origin)).toEqual([])
    const both = joined(asked, other, 'author', now)
    expect(both.idea).toMatchObject({ state: 'joined', joinedTo: other.id, version: asked.version + 1 })
    expect(both.into.joinedBy).toEqual([{ id: open.id, title: open.title }])
    expect(sorts(lettersFor(asked, both.idea, origin))).toEqual(['joined followers'])
    expect(lettersFor(asked, both.idea, origin)[0]?.text).toContain(`${origin}/ideeen/${other.id}`)
    expect(sorts(lettersFor(other, both.into, origin))).toEqual(['received author'])
  })
  test('each has an id that the same change gives again and another change never', () => {
    const all = [
      receiptLetter(fresh, origin),
      ...lettersFor(open, taken, origin),
      ...lettersFor(taken, handedBack(taken, doing), origin),
    ]
    expect(new Set(all.map(letter => letter.id)).size).toBe(all.length)
    expect(lettersFor(open, taken, origin)).toEqual(lettersFor(open, taken, origin))
  })
})

test('the letter of a verdict waits for undo, and is made once', () => {
  const step: History = {
    pk: fresh.pk,
    sk: 'verdict#t#v',
    id: 'v',
    at: now,
    by: 'anna',
    did: 'refuseIdea',
    verdict: 'refuse',
    letter: 'Goedendag',
    letterSubject: 'Uw idee',
    undoBefore: '2026-11-02T09:05:00.000Z',
  }
  expect(letterForVerdict(undefined, step)).toMatchObject([{ dueAt: step.undoBefore, verdict: step.sk, to: 'author' }])
  expect(letterForVerdict(step, { ...step, undone: now })).toEqual([])
  expect(letterForVerdict(undefined, { ...step, reaction: fresh.id })).toEqual([])
})

test('every verdict for every reason makes a whole letter', () => {
  const all = fc.record({
    about: fc.constantFrom(...subjects),
    verdict: fc.constantFrom(...verdicts),
    reason: fc.option(fc.constantFrom(...reasons), { nil: undefined }),
    more: fc.option(fc.constant('Neem gerust contact op.'), { nil: undefined }),
  })
  void fc.assert(
    fc.property(all, given => {
      const { subject, text } = verdictLetter(fresh, { ...given, now, origin })
      expect(subject).toContain(fresh.title)
      expect(text).not.toMatch(/undefined|NaN|\n{3}/)
      expect(text.startsWith('Goedendag,') && text.endsWith(origin)).toBe(true)
      if (given.more) expect(text).toContain(given.more)
    }),
  )
})

test('a refusal says until when and how to appeal, the one on an appeal does not', () => {
  const refusal = { verdict: 'refuse' as const, reason: 'not-drenthe' as const, now, origin }
  expect(verdictLetter(fresh, { ...refusal, about: 'idea' }).text).toContain('14 december 2026')
  expect(verdictLetter(fresh, { ...refusal, about: 'appeal' }).text).not.toContain('14 december 2026')
})

test('waits longer after each failure, four hours at most', () => {
  const minutes = (attempts: number) => (Date.parse(nextTry(attempts, now, 0.5)) - Date.parse(now)) / 60_000
  expect([0, 1, 2, 7, 30].map(minutes)).toEqual([1, 2, 4, 128, 240])
})

test('words of a title stay words in the mail', () => {
  const html = htmlOf('<b>x</b>', 'Zie https://naoberplein.example/volgen.\nEn <script>')
  expect(html).toContain('&lt;b&gt;x')
  expect(html).toContain('<a href="https://naoberplein.example/volgen">https://naoberplein.example/volgen</a>.<br>')
  expect(html).not.toContain('<script>')
})
