import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { scanned } from './scan.ts'

/** A scanner as ClamAV's protocol describes it, knowing one virus. */
const scanner = async (answer: (content: string) => string) => {
  const server = createServer(socket => {
    let got = Buffer.alloc(0)
    socket.on('data', piece => {
      got = Buffer.concat([got, piece])
      let [at, content] = [10, '']
      while (at + 4 <= got.length) {
        const length = got.readUInt32BE(at)
        if (length === 0) return void socket.end(answer(content))
        content += got.subarray(at + 4, at + 4 + length).toString('latin1')
        at += 4 + length
      }
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  process.env.CLAMD = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return server
}

afterEach(() => {
  delete process.env.CLAMD
})

test('a scanner is told every byte and says what it found', async () => {
  const server = await scanner(content => (content.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0'))
  const long = Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from('EICAR')])
  expect(await scanned(long)).toBe('virus')
  expect(await scanned(Buffer.from('harmless'))).toBe('clean')
  server.close()
})

test('a scanner that fails is no reason to call a file clean', async () => {
  const server = await scanner(() => 'INSTREAM size limit exceeded. ERROR\0')
  await expect(scanned(Buffer.from('x'))).rejects.toThrow('size limit')
  server.close()
  process.env.CLAMD = '127.0.0.1:1'
  await expect(scanned(Buffer.from('x'))).rejects.toThrow()
})

test('without a scanner nobody says clean', async () => {
  expect(await scanned(Buffer.from('x'))).toBe('not-scanned')
})
