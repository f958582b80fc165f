type Colour = readonly [red: number, green: number, blue: number]
type Picture = { width: number; height: number; data: Buffer }

const [width, height] = [1200, 800]
const horizon = 420

const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

/** Paper has a grain: a number from -1 to 1 that is always the same at the same place. */
const grain = (x: number, y: number): number => {
  const sum = Math.imul(x + 1, 374_761_393) ^ Math.imul(y + 1, 668_265_263)
  return (((Math.imul(sum ^ (sum >>> 13), 1_274_126_177) >>> 8) % 2001) - 1000) / 1000
}

const inRound = (x: number, y: number, atX: number, atY: number, radius: number): boolean =>
  (x - atX) ** 2 + (y - atY) ** 2 < radius ** 2

const trees = [
  [90, 330, 70],
  [170, 350, 55],
  [980, 320, 84],
  [1070, 350, 62],
  [1140, 330, 70],
] as const

const house = (x: number, y: number): Colour | undefined => {
  const fromMiddle = Math.abs(x - 560)
  if (y > 250 && y < 360 && fromMiddle < 60 + (y - 250) * 1.25) return [150, 84, 62]
  if (y < 360 || y > 500 || fromMiddle > 180) return undefined
  if (fromMiddle < 26 && y > 405) return [66, 84, 74]
  const isWindow = (fromMiddle > 64 && fromMiddle < 112) || (fromMiddle > 128 && fromMiddle < 160)
  if (isWindow && y > 395 && y < 450) return [232, 222, 180]
  return [205, 168, 140]
}

const bench = (x: number, y: number): boolean =>
  x > 770 &&
  x < 930 &&
  ((y > 545 && y < 556) || (y > 520 && y < 528) || (y > 545 && y < 590 && Math.abs(Math.abs(x - 850) - 60) < 6))

const sky = (x: number, y: number): Colour =>
  inRound(x, y, 930, 130, 54) ? [250, 226, 160] : mixed([176, 206, 222], [244, 236, 218], y / horizon)

/** The lane goes from the front of the picture to the door. */
const ground = (x: number, y: number): Colour => {
  const depth = (y - horizon) / (height - horizon)
  if (Math.abs(x - 560 + depth * 60) < 26 + depth * 120) return mixed([222, 204, 170], [204, 180, 140], depth)
  const rows = Math.sin((x - 560) / (14 + depth * 60)) * 7
  const [red, green, blue] = mixed([168, 186, 120], [118, 148, 84], depth)
  return [red + rows, green + rows, blue + rows]
}

const colourAt = (x: number, y: number): Colour => {
  if (bench(x, y)) return [120, 88, 60]
  const built = house(x, y)
  if (built) return built
  if (
    trees.some(([atX, atY, radius]) =>
      inRound(x, y, atX, atY, radius + Math.sin(Math.atan2(y - atY, x - atX) * 9 + atX) * 5),
    )
  )
    return mixed([92, 124, 80], [70, 100, 66], (y - 250) / 180)
  if (trees.some(([atX, atY]) => Math.abs(x - atX) < 7 && y > atY && y < horizon + 40)) return [104, 82, 62]
  return y < horizon - 14 + Math.sin(x / 170) * 12 ? sky(x, y) : ground(x, y)
}

/** A sketch of a place: a house, a lane, a bench and trees, as pixels of red, green, blue and 255. */
export const sketch = (): Picture => {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const light = grain(x, y) * 4
      for (const [at, part] of colourAt(x, y).entries())
        data[(y * width + x) * 4 + at] = Math.max(0, Math.min(255, part + light))
    }
  return { width, height, data }
}
