import { expect, test } from 'vitest'
import { invited } from '../people/rules.ts'
import { invitationLetter } from './invitation.ts'
import { headingNl } from './verdicts-nl.ts'

test('a heading that asks keeps its question mark as its end', () => {
  expect(headingNl('idea', 'return', 'Een bankje')).toBe('Wilt u uw idee aanpassen? ‘Een bankje’')
  expect(headingNl('idea', 'publish', 'Een bankje')).toBe('Uw idee staat op het plein: Een bankje')
})

const now = '2026-05-01T12:00:00.000Z'
const who = { id: '01J9ZK3V6R0000000000000001', name: 'Nieuwe Collega', email: 'nieuw@assen.example', by: 'ADMIN', now }
const person = invited({ ...who, roles: ['officer', 'auditor'], tenant: 'assen' })

test('an invitation says in both languages what somebody may do and how to begin, and names nobody', () => {
  const [letter] = invitationLetter(person, now, 'https://plein.example')
  for (const words of ['medewerker van de gemeente Assen', 'auditor of the log', 'https://plein.example/en/mijn'])
    expect(letter?.text).toContain(words)
  expect(JSON.stringify(letter)).not.toMatch(/Collega|nieuw@/)
})

test('nobody is invited again by a backup, or by a change of rights', () => {
  expect(invitationLetter(person, '2026-06-01T12:00:00.000Z', '')).toEqual([])
  expect(invitationLetter({ ...person, did: 'changeRights' }, now, '')).toEqual([])
})
