import { connect } from 'node:net'

export type Scan = 'clean' | 'virus' | 'not-scanned'

/** `host:port` or the path of a socket. */
const addressIn = (clamd: string) => {
  const [host, port] = clamd.split(':')
  return port ? { host, port: Number(port) } : { path: clamd }
}

/** ClamAV's INSTREAM: pieces with their length before them, then a length of nothing. */
const askClamd = (clamd: string, bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(addressIn(clamd))
    let said = ''
    socket.setTimeout(60_000, () => socket.destroy(new Error('the virus scanner did not answer')))
    socket.on('error', reject)
    socket.on('data', piece => {
      said += piece.toString()
    })
    socket.on('close', () => resolve(said))
    socket.write('zINSTREAM\0')
    const length = (count: number) => {
      const head = Buffer.alloc(4)
      head.writeUInt32BE(count)
      return head
    }
    for (let at = 0; at < bytes.length; at += 65_536) {
      const piece = bytes.subarray(at, at + 65_536)
      socket.write(length(piece.length))
      socket.write(piece)
    }
    socket.write(length(0))
  })

/**
 * Whether a scanner found something. On AWS, GuardDuty has scanned every object before we hear of it (SCANNED_ON_ARRIVAL);
 * elsewhere CLAMD says where ClamAV listens. With neither, nobody knows, and the file never becomes public.
 */
export const scanned = async (bytes: Uint8Array): Promise<Scan> => {
  if (process.env.SCANNED_ON_ARRIVAL) return 'clean'
  if (!process.env.CLAMD) return 'not-scanned'
  const said = await askClamd(process.env.CLAMD, bytes)
  if (said.includes('FOUND')) return 'virus'
  if (said.includes('OK')) return 'clean'
  throw new Error(`the virus scanner said: ${said}`)
}
