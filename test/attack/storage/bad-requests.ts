import { once } from 'node:events'
import { connect } from 'node:net'
import type { Sent } from '#test/attack/storage/answering.ts'

/**
 * What goes wrong near a ballot: broken, strange, too large. Each carries something that the log must not repeat.
 * Returns the answers' states.
 */
export async function badRequests(url: string, campaign: string, sent: Sent): Promise<number[]> {
  const { mark, tokenText: token } = sent
  const json = { 'content-type': 'application/json' }
  const root = `${url}/s/${campaign}`
  const post = (to: string, body: string, headers: Record<string, string> = json) =>
    fetch(to, { method: 'POST', headers, body })
  const answers = await Promise.all([
    post(`${root}/ballot`, `{"input": ${mark}`),
    post(`${root}/ballot`, JSON.stringify({ input: mark, signature: mark, sealed: mark })),
    post(`${root}/ballot`, mark.repeat(20_000)),
    post(`${root}/ballot`, mark, { 'content-type': 'text/plain' }),
    post(`${root}/pass`, JSON.stringify({ token, blinded: mark })),
    post(`${root}/pass`, JSON.stringify({ token, [mark]: mark })),
    post(`${root}/pass`, `{"token": "${token}`),
    post(`${url}/%73/${campaign}/pass`, `{"token": "${token}`),
    post(`${url}/%6e/${campaign}/${token}`, mark),
    post(`${url}/n/${campaign}/${token}`, new URLSearchParams({ mark }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
    post(`${root}/link`, JSON.stringify({ email: sent.email })),
    fetch(`${url}/n/${campaign}/${token}/more?${mark}`),
    fetch(`${root}/${token}`),
    fetch(`${url}/%6e/${campaign}/${token}`),
  ])
  await cutShort(
    url,
    `POST /s/${campaign}/ballot HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n${mark}`,
  )
  await cutShort(url, `${mark} ${token} HTTP/9.9\r\n\r\n`)
  return answers.map(({ status }) => status)
}

/** A connection that breaks in the middle. */
async function cutShort(url: string, bytes: string) {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  await once(socket, 'connect')
  socket.end(bytes)
  socket.resume()
  await once(socket, 'close')
}
