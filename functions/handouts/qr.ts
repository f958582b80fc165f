import { create } from 'qrcode/lib/core/qrcode.js'

/** Empty modules around a QR code, so that cameras find it (ISO/IEC 18004: four). */
const quiet = 4

/** A QR code as one SVG path on a square of `size`, white edge included, with room for a quarter of it to be stained or folded. */
export const qrPath = (text: string): { size: number; path: string } => {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  const { size, data } = modules
  const dark: string[] = []
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; from++) {
      let until = from
      while (until < size && data[row * size + until]) until++
      if (until > from) dark.push(`M${from + quiet} ${row + quiet}h${until - from}v1h-${until - from}z`)
      from = until
    }
  return { size: size + 2 * quiet, path: dark.join('') }
}

/** The same as a picture of its own, black on white. */
export const qrSvg = (text: string): string => {
  const { size, path } = qrPath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
}
