import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import jpegFormat from '@jimp/js-jpeg'
import { fileTypeFromBuffer } from 'file-type'
import { expect, test } from 'vitest'
import { pdfOf } from '../../../../functions/documents/pdf.ts'
import { redrawn } from '../../../../functions/files/photo.ts'
import { sampleApplications } from '../applications/make.ts'
import { sampleRounds } from '../rounds.ts'
import { documentsOf, sheets } from './documents.ts'
import { sketch } from './sketch.ts'
import { sheetTemplate } from './template.ts'

const made = '2026-01-15T10:00:00.000Z'
const footer = 'Voorbeeld van Naoberplein: dit document is verzonnen'
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** With DOCUMENTS=write in the environment the files are made anew, as after changing their words. */
const isMade = (name: string, bytes: Uint8Array) => {
  const place = new URL(name, import.meta.url)
  if (process.env.DOCUMENTS === 'write') writeFileSync(place, bytes)
  expect(hashOf(readFileSync(place)), `${name} (make them anew: DOCUMENTS=write)`).toBe(hashOf(bytes))
}

test('the sheets are what our own printer makes of their words', () => {
  for (const { file, name: _, ...words } of sheets) isMade(file, pdfOf(sheetTemplate, { ...words, footer }, made))
})

test('the sketch is what remains of it after the check of a photo', async () => {
  const bytes = await redrawn(await jpegFormat().encode(sketch()), 'image/jpeg')
  isMade('schets-van-de-plek.jpg', bytes)
}, 30_000)

test('an application gets one to three, each what it says it is, small, and the same at every start', async () => {
  const [application, at] = ['01K00000000000000000000001', '2026-03-01T10:00:00.000Z']
  const all = Array.from({ length: 12 }, (_, number) => documentsOf(application, number, at))
  expect(new Set(all.map(({ files }) => files.length))).toEqual(new Set([1, 2, 3]))
  for (const { documents, files } of all) {
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length)
    for (const { file, bytes } of files) {
      expect((await fileTypeFromBuffer(bytes))?.mime).toBe(file.type)
      expect([file.size, file.sha256]).toEqual([bytes.length, hashOf(bytes)])
      expect(bytes.length).toBeLessThan(200_000)
    }
  }
  expect(documentsOf(application, 5, at)).toEqual(all[5])
})

test('a third of the applications that experts read now names its documents, as a submission freezes them', () => {
  const [first, second, , between] = sampleRounds(new Date('2026-10-01T10:00:00.000Z'))
  if (!first || !second || !between) throw new Error('no sample rounds')
  const all = sampleApplications(second, 1)
  const named = all.filter(({ document }) => document.documents)
  expect([named.length, all.length]).toEqual([20, 60])
  for (const { card, document, files } of named) {
    expect(document.documents?.map(({ file, sha256, scanned }) => [file, sha256, scanned])).toEqual(
      files.map(({ file: { id, sha256, state } }) => [id, sha256, state === 'clean']),
    )
    expect(files.every(({ file }) => file.alliance === card.id && file.frozen && !card.tenant)).toBe(true)
  }
  const others = [...sampleApplications(first, 0), ...sampleApplications(between, 2)]
  expect(others.filter(({ document, files }) => document.documents || files.length > 0)).toEqual([])
})
