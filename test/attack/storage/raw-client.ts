import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** An answer as it came over the wire; `bytes` = head and body, `nanoseconds` = from the first byte sent to the last received. */
export type RawAnswer = Readonly<{
  status: number
  body: Buffer
  bytes: number
  nanoseconds: number
}>
export type RawClient = Readonly<{
  post: (path: string, type: string, body: string) => Promise<RawAnswer>
  get: (path: string) => Promise<RawAnswer>
  close: () => void
}>

const END_OF_HEAD = '\r\n\r\n'

/** One connection that is kept, one request at a time, the headers of a browser: every byte is counted. */
export async function rawClient(url: string): Promise<RawClient> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  const head = (method: string, path: string) =>
    `${method} ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: */*\r\naccept-encoding: gzip, deflate, br\r\n`
  return {
    get: (path) => ask(socket, `${head('GET', path)}\r\n`),
    post: (path, type, body) =>
      ask(
        socket,
        `${head('POST', path)}content-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
    close: () => socket.destroy(),
  }
}

function ask(socket: Socket, request: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const start = process.hrtime.bigint()
    socket.on('data', read).once('error', fail).once('close', closed)
    socket.write(request)

    function read(chunk: Buffer) {
      chunks.push(chunk)
      const answer = answerIn(Buffer.concat(chunks))
      if (!answer) return
      const nanoseconds = Number(process.hrtime.bigint() - start)
      done()
      resolve({ ...answer, nanoseconds })
    }
    function fail(error: Error) {
      done()
      reject(error)
    }
    function closed() {
      fail(new Error('The server hung up'))
    }
    function done() {
      socket.off('data', read).off('error', fail).off('close', closed)
    }
  })
}

function answerIn(bytes: Buffer) {
  const end = bytes.indexOf(END_OF_HEAD)
  if (end < 0) return null
  const head = bytes.subarray(0, end).toString('latin1')
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer without a length: ${head}`)
  const total = end + END_OF_HEAD.length + Number(length)
  if (bytes.length < total) return null
  const status = Number(head.slice(9, 12))
  return { status, body: bytes.subarray(end + END_OF_HEAD.length, total), bytes: total }
}
