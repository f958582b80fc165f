import { expect, test } from 'vitest'
import { announced, arrivedId, arrivedKey, keptKey, mayOpen, savedAs } from './rules.ts'

const id = '01J9ZK3V6R0000000000000001'
const waiting = announced({ id, name: 'plan.pdf', type: 'application/pdf', size: 9, now: '2026-05-01T12:00:00.000Z' })
const clean = { ...waiting, state: 'clean', idea: 'I' } as const
const idea = { id: 'I', state: 'published', files: [id] } as const

test('a loose file is forgotten after a day', () => {
  expect(waiting).toMatchObject({ state: 'waiting', forgetAt: Date.parse('2026-05-02T12:00:00Z') / 1000 })
})

test('only what arrived under its own key is taken for a file', () => {
  expect(arrivedId(arrivedKey(id))).toBe(id)
  expect(arrivedId(keptKey(id))).toBeUndefined()
  expect(arrivedId(`arrived/../kept/${id}`)).toBeUndefined()
})

test.each([
  ['clean on a public idea', clean, idea, false, true],
  ['not scanned', { ...clean, state: 'not-scanned' }, idea, false, false],
  ['not scanned, to a moderator', { ...clean, state: 'not-scanned' }, idea, true, true],
  ['refused, to a moderator', { ...clean, state: 'refused' }, idea, true, false],
  ['on an idea that waits', clean, { ...idea, state: 'submitted' }, false, false],
  ['on an idea that waits, to a moderator', clean, { ...idea, state: 'submitted' }, true, true],
  ['of another idea', { ...clean, idea: 'J' }, idea, true, false],
  ['taken off the idea', clean, { ...idea, files: [] }, false, false],
  ['of no idea', waiting, undefined, true, false],
] as const)('may a file be opened: %s', (_, file, of, isModerator, may) => {
  expect(mayOpen(file, of ? { ...of, files: [...of.files] } : undefined, isModerator)).toBe(may)
})

test('a name can hold anything and break nothing', () => {
  expect(savedAs('Plan "dorp"\r\nx: y (1).pdf')).toBe(
    `attachment; filename="Plan _dorp___x_ y _1_.pdf"; filename*=UTF-8''Plan%20%22dorp%22%0D%0Ax%3A%20y%20%281%29.pdf`,
  )
})
