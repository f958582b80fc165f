import { expect, test } from 'vitest'
import { kindOf, photoName } from './kinds.ts'

test('photos and documents are known by what they are called', () => {
  expect(kindOf({ name: 'IMG_2041.JPG', type: 'image/jpeg' })).toBe('photo')
  expect(kindOf({ name: 'brief.PDF', type: '' })).toBe('application/pdf')
  expect(kindOf({ name: 'plan.odt', type: '' })).toBe('application/vnd.oasis.opendocument.text')
})

test('what could hold a program is not taken', () => {
  expect(kindOf({ name: 'tekening.svg', type: 'image/svg+xml' })).toBeUndefined()
  expect(kindOf({ name: 'macro.docm', type: '' })).toBeUndefined()
  expect(kindOf({ name: 'zonder', type: '' })).toBeUndefined()
})

test('a redrawn photo is called what it has become', () => {
  expect(photoName('brink.2027.png')).toBe('brink.2027.jpg')
  expect(photoName('.png')).toBe('foto.jpg')
})
