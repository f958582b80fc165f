import { createJimp } from '@jimp/core'
import jpeg from '@jimp/js-jpeg'
import png from '@jimp/js-png'
import { methods } from '@jimp/plugin-resize'

const Picture = createJimp({ formats: [jpeg, png], plugins: [methods] })

/** Millions of pixels: more than a phone camera makes, less than what would fill the memory. */
const mostMegapixels = 50
/** Pixels; wide enough for print, small enough for a phone line. */
const longestSide = 2400
const quality = 82

/** Width times height as a PNG tells in its first chunk; the JPEG decoder guards itself. */
const pngPixels = (bytes: Buffer): number => bytes.readUInt32BE(16) * bytes.readUInt32BE(20)

export class TooManyPixels extends Error {}

/**
 * The same picture drawn anew from its pixels, upright, so that no place, camera, name or hidden content stays behind.
 * @throws TooManyPixels, or another error when it cannot be read
 */
export const redrawn = async (given: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Uint8Array> => {
  const bytes = Buffer.from(given)
  if (type === 'image/png' && pngPixels(bytes) > mostMegapixels * 1_000_000) throw new TooManyPixels()
  const read = await decoded(bytes)
  // Only the pixels go on: the decoder keeps the EXIF block beside them, and the encoder would write it again.
  const { width, height, data } = read.bitmap
  const picture = Picture.fromBitmap({ width, height, data })
  if (Math.max(width, height) > longestSide) picture.scaleToFit({ w: longestSide, h: longestSide })
  return type === 'image/png' ? picture.getBuffer('image/png') : picture.getBuffer('image/jpeg', { quality })
}

const decoded = async (bytes: Buffer) => {
  const limits = { maxResolutionInMP: mostMegapixels, maxMemoryUsageInMB: 1024 }
  try {
    return await Picture.fromBuffer(bytes, { 'image/jpeg': limits })
  } catch (fault) {
    throw /limit exceeded/.test(String(fault)) ? new TooManyPixels() : fault
  }
}
