import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

// A process that posts bodies over keep-alive connections, each with one request under way at a time: its cost is the
// same for whatever answers. Prints the rate; any answer but 200 ends it.
const [url = '', file = '', connections = ''] = process.argv.slice(2)
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n')
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const total = bodies.length

const start = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, work))
console.log(JSON.stringify({ rate: (total / (performance.now() - start)) * 1000 }))
agent.destroy()

async function work() {
  for (let body = bodies.pop(); body; body = bodies.pop()) await post(body)
}

function post(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`The answer was ${answer.statusCode}`))
      answer.resume().on('end', resolve)
    })
      .on('error', reject)
      .end(body)
  })
}
