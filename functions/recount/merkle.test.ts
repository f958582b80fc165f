import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, hex } from './leaf.ts'
import { isIncluded, leafHash, pathOf, rootOf, type Sha256 } from './merkle.ts'

const sha256: Sha256 = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

/** The inputs and roots that the logs of Certificate Transparency are tested with (RFC 6962 and 9162 hash alike). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = Promise.all(inputs.map(input => leafHash(sha256, fromHex(input))))

test('the roots are those of the published vectors', async () => {
  for (const [size, root] of roots.entries())
    expect(hex(await rootOf(sha256, (await leaves).slice(0, size)))).toBe(root)
})

test('so is a path', async () => {
  expect((await pathOf(sha256, await leaves, 0)).map(hex)).toEqual([
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ])
})

test('each leaf is found by its path, at no other place and in no other tree', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      async (of, a, b) => {
        const list = await Promise.all(of.map(each => leafHash(sha256, new TextEncoder().encode(String(each)))))
        const [index, other, size] = [a % of.length, b % of.length, of.length]
        const [path, root] = [await pathOf(sha256, list, index), await rootOf(sha256, list)]
        const leaf = list[index] ?? new Uint8Array()
        expect(await isIncluded(sha256, { leaf, index, size, path, root })).toBe(true)
        expect(await isIncluded(sha256, { leaf, index: size, size, path, root })).toBe(false)
        if (other === index) return
        expect(await isIncluded(sha256, { leaf: list[other] ?? leaf, index, size, path, root })).toBe(false)
        const forged = await rootOf(sha256, list.with(other, leaf))
        expect(await isIncluded(sha256, { leaf, index, size, path, root: forged })).toBe(false)
      },
    ),
  ))
