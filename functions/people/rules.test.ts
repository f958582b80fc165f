import { expect, test } from 'vitest'
import {
  beginsLike,
  checkRights,
  initialsOf,
  invited,
  looked,
  mayChangeRights,
  mayErase,
  sameEmail,
  withRights,
} from './rules.ts'

const now = '2026-05-01T12:00:00.000Z'
const person = invited({
  id: 'P',
  name: 'Anna',
  email: ' Anna@Dorp.NL',
  roles: ['officer', 'officer'],
  tenant: 'assen',
  by: 'ADMIN',
  now,
})

test('an invitation keeps each role once and one spelling of the address', () => {
  expect(person).toMatchObject({
    pk: 'person#P',
    email: 'anna@dorp.nl',
    roles: ['officer'],
    blocked: false,
    version: 1,
  })
  expect(sameEmail('A@B.nl ')).toBe('a@b.nl')
})

test('an officer needs one of the municipalities of Drenthe', () => {
  checkRights({ roles: ['officer'], tenant: 'assen' })
  expect(() => checkRights({ roles: ['officer'] })).toThrow('invalid')
  expect(() => checkRights({ roles: [], tenant: 'amsterdam' })).toThrow('invalid')
})

test('nobody decides about the own rights', () => {
  expect(mayChangeRights({ person: 'P' }, 'P')).toEqual({ yes: false, because: 'own-decision' })
  expect(mayChangeRights({ person: 'P' }, 'Q')).toEqual({ yes: true })
})

test('an administrator cannot vanish before another one took the role over', () => {
  expect(mayErase({ roles: ['administrator', 'resident'] }).yes).toBe(false)
  expect(mayErase({ roles: ['moderator'] }).yes).toBe(true)
})

test('changed rights are the next version, with who and why', () => {
  const next = withRights(person, { roles: ['moderator'], blocked: true, why: 'other work', by: 'ADMIN', now })
  expect(next).toMatchObject({
    roles: ['moderator'],
    blocked: true,
    version: 2,
    did: 'changeRights',
    why: 'other work',
  })
  expect(next.tenant).toBeUndefined()
})

test('a look at personal data is kept under who looked, and names nobody else', () => {
  const look = looked({ of: 'people', by: 'ADMIN', did: 'listPeople', now, id: 'X' })
  expect(look).toMatchObject({ pk: 'person#ADMIN', sk: `read#${now}#X`, of: 'people', forgetAt: 1780228800 })
})

test('a name is found by how it begins, whatever the capitals and the signs on letters', () => {
  expect(beginsLike('Henriëtte Émile', 'henriette e')).toBe(true)
  expect(beginsLike('Henk', 'henriette')).toBe(false)
  expect(initialsOf('ö')).toEqual(expect.arrayContaining(['O', 'o', 'Ö', 'ö']))
  expect(initialsOf('Şahin')).toEqual(expect.arrayContaining(['S', 's', 'Ş']))
  expect(initialsOf('李')).toEqual(['李'])
  expect(initialsOf('\u0301')).toEqual([])
})
