import { create } from 'qrcode/lib/core/qrcode.js'

/** Empty modules around a QR code, so that cameras find it (ISO/IEC 18004: four). */
const quiet = 4

/** A QR code as SVG, black on white, with room for a quarter of it to be stained or folded. */
export const qrSvg = (text: string): string => {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  const { size, data } = modules
  const dark = Array.from(data, (on, at) =>
    on ? `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z` : '',
  )
  const all = size + 2 * quiet
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${all}"><rect width="${all}" height="${all}" fill="#fff"/><path d="${dark.join('')}"/></svg>`
}
