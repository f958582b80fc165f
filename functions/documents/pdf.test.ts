import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Frozen } from '../applications/frozen.ts'
import { pdfOf } from './pdf.ts'
import { receiptOf } from './receipt.ts'
import { receiptTemplate } from './template.ts'

const name = (nl: string) => ({ nl, en: nl })
const nasty = '#panic("x") $ a^2 $ <b> #read("/etc/passwd") `raw` *vet* \\u{41} "aanhaling" é €'
const document: Frozen = {
  schema: 'naoberplein/application/1',
  application: '01JD0000000000000000000101',
  alliance: '01JD0000000000000000000101',
  round: { id: '2028', name: name('Ronde 2028') },
  number: 1,
  submittedAt: '2026-11-02T09:00:00.000Z',
  title: nasty,
  summary: `${nasty}\n\n${nasty}`,
  theme: { id: 'wonen', name: name('Wonen') },
  tranche: { id: '2', name: name('Ideeën') },
  features: [],
  municipalities: ['assen'],
  startYear: 2028,
  steps: [{ id: 'step1', what: nasty, from: '2028-01-01' }],
  answers: [{ id: 'aanpak', kind: 'part', question: name('Wat?'), text: nasty }],
  partners: [
    {
      id: '01JD0000000000000000000102',
      organisation: { name: nasty, chamberNumber: '12345678' },
      isApplicant: true,
      terms: { role: nasty, cash: 1050, tasks: '' },
      state: 'signed',
      signed: { name: nasty, at: '2026-11-01T09:00:00.000Z' },
    },
  ],
  costs: [{ category: { id: 'kok', name: name('Kok') }, eligible: true, what: nasty, cents: 123_456 }],
  otherFunds: [],
  ownHours: [{ id: 'hour1', who: nasty, what: '', hours: 3 }],
  doubleFunding: 'no',
  doubleFundingNote: '',
  sums: { need: 123_456, left: 0, cash: 1050, other: 0, ask: 122_406 },
  missing: [{ about: 'criterion', id: 'C1' }],
  definitive: true,
}
const made = (of: Frozen) => Buffer.from(pdfOf(receiptTemplate, receiptOf(of, 'a'.repeat(64)), of.submittedAt))

test('what people wrote is printed as they wrote it: never run, never markup', () => {
  const { summary, partners, costs, receipt } = receiptOf(document, 'a'.repeat(64))
  expect([summary, partners.list[0]?.name, costs.rows[0]?.[0]].every(words => words?.includes('#panic("x")'))).toBe(
    true,
  )
  expect(receipt.hash).toBe('a'.repeat(64))
  expect(made(document).subarray(0, 5).toString()).toBe('%PDF-')
})

test('it is tagged, says its language and is the same each time', () => {
  const pdf = made(document)
  expect(pdf.equals(made(document))).toBe(true)
  const plain = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  const all = pdf.toString('latin1') + plain.join('\n')
  for (const word of ['/StructTreeRoot', '/Lang', 'nl-NL', '/TH', '/H1', 'pdfuaid']) expect(all).toContain(word)
})

test('the emptiest application has a copy too', () => {
  const empty = {
    title: 'Plan',
    summary: '',
    steps: [],
    answers: [],
    partners: [],
    costs: [],
    ownHours: [],
    missing: [],
  }
  expect(made({ ...document, ...empty }).length).toBeGreaterThan(1000)
})
