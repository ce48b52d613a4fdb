import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

type Person = { gid: number; pass: object; ballot: object }

// A process of people who answer one after another in each client: page, group, pass, ballot, over connections that stay
// open. All cryptography was done before. Prints the rate.
const [root = '', file = '', clients = ''] = process.argv.slice(2)
const people = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Person)
const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) })
const total = people.length

const start = performance.now()
await Promise.all(Array.from({ length: Number(clients) }, work))
console.log(JSON.stringify({ rate: (total / (performance.now() - start)) * 1000 }))
agent.destroy()

async function work() {
  for (let person = people.pop(); person; person = people.pop()) {
    await send('GET', '')
    await send('GET', `groups/${person.gid}.json`)
    await send('POST', 'pass', person.pass)
    await send('POST', 'ballot', person.ballot)
  }
}

function send(method: string, name: string, json?: object): Promise<void> {
  const body = json && JSON.stringify(json)
  const headers = {
    'accept-encoding': 'br',
    ...(body ? { 'content-type': 'application/json', 'content-length': body.length } : {}),
  }
  return new Promise((resolve, reject) => {
    request(`${root}${name}`, { method, agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${method} ${name}: ${answer.statusCode}`))
      answer.resume().on('end', resolve)
    })
      .on('error', reject)
      .end(body)
  })
}
