import { expect, test } from 'vitest'
import { profileIn, typedOf } from './form.ts'

test('organisations are read as people type them', () => {
  const typed = {
    ...typedOf(undefined),
    organisations: 'Zorggroep De Es, 12345678\n\nBuurt 7\nDe Brink KvK: 1234 5678 ',
  }
  expect(profileIn(typed).organisations).toEqual([
    { name: 'Zorggroep De Es', chamberNumber: '12345678' },
    { name: 'Buurt 7' },
    { name: 'De Brink', chamberNumber: '12345678' },
  ])
})

test('a profile comes back as it went', () => {
  const profile = {
    kind: 'experience' as const,
    themes: ['wonen'],
    organisations: [{ name: 'De Es', chamberNumber: '00001234' }, { name: 'Buurt' }],
    municipality: 'assen',
    subsidies: [],
    earlier: ['01M4VCERMRRVHNBJ17DEMRFJXY'],
    most: 12,
  }
  expect(profileIn(typedOf(profile))).toEqual(profile)
  expect(
    profileIn({ ...typedOf(profile), earlier: 'https://naober.example/ideeen/01m4vcermrrvhnbj17demrfjxy' }).earlier,
  ).toEqual(profile.earlier)
})
