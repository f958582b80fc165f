/** Pixels of the longest side: sharp on any screen, small enough for a phone line. */
const mostPixels = 2000

class NotReadable extends Error {}

/**
 * The photo drawn anew as JPEG, at most 2000 pixels. What a camera hides in it, such as where it was taken, is gone with it.
 * @throws NotReadable when this browser cannot draw it
 */
export const redrawn = async (file: Blob): Promise<Blob> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new NotReadable()
  })
  const scale = Math.min(1, mostPixels / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new NotReadable()
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.85))
  if (!blob) throw new NotReadable()
  return blob
}
