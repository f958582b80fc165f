import { deflateSync } from 'node:zlib'
import jpegFormat from '@jimp/js-jpeg'
import { expect, test } from 'vitest'
import { redrawn, TooManyPixels } from './photo.ts'

const jpeg = jpegFormat()

const pixels = (width: number, height: number) => {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < data.length / 2; at += 4) data.writeUInt32BE(0xc0_20_20_ff, at)
  return { width, height, data }
}

/** A TIFF block with orientation 6 (turn right) and a description that says where it was taken. */
const exif = (secret: string): Buffer => {
  const text = Buffer.from(`${secret}\0`)
  const tag = (id: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16BE(id, 0)
    bytes.writeUInt16BE(type, 2)
    bytes.writeUInt32BE(count, 4)
    if (type === 3) bytes.writeUInt16BE(value, 8)
    else bytes.writeUInt32BE(value, 8)
    return bytes
  }
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2])
  return Buffer.concat([head, tag(0x010e, 2, text.length, 38), tag(0x0112, 3, 1, 6), Buffer.alloc(4), text])
}

const withExif = (plain: Buffer, secret: string): Buffer => {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(secret)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2), Buffer.from(`<script>${secret}</script>`)])
}

test('a photo is drawn upright and without what the camera wrote beside it', async () => {
  const taken = withExif(await jpeg.encode(pixels(40, 20)), '52.99N 6.56E')
  const kept = Buffer.from(await redrawn(taken, 'image/jpeg'))
  expect(taken.includes('52.99N')).toBe(true)
  expect(kept.includes('52.99N')).toBe(false)
  expect(kept.includes('Exif')).toBe(false)
  expect(await jpeg.decode(kept)).toMatchObject({ width: 20, height: 40 })
})

test('a large photo becomes small enough for a phone line', async () => {
  const kept = Buffer.from(await redrawn(await jpeg.encode(pixels(3000, 30)), 'image/jpeg'))
  expect((await jpeg.decode(kept)).width).toBe(2400)
})

const chunk = (name: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)])
}

test('a picture that would fill the memory is refused before it is unpacked', async () => {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(60_000, 0)
  size.writeUInt32BE(60_000, 4)
  size.set([8, 6], 8)
  const bomb = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  await expect(redrawn(bomb, 'image/png')).rejects.toBeInstanceOf(TooManyPixels)
})

test('what is no picture throws', async () => {
  await expect(redrawn(Buffer.from('not a photo at all, but long enough'), 'image/jpeg')).rejects.toThrow()
})
