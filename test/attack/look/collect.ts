import type { Role } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { insertAccount, replaceAccountRoles } from '#src/data/office/accounts.ts'
import { settle } from '#src/data/office/installation.ts'
import { findDepartment } from '#src/data/roster/people.ts'
import { hashPassword } from '#src/services/accounts/passwords.ts'
import { FILES, textOf } from '#test/attack/look/files.ts'
import { addressesOf, type Entry, type Place, REGISTRY } from '#test/attack/look/registry.ts'
import type { Installation } from '#test/attack/simulate/installation.ts'
import { PASSWORD } from '#test/setup/people.ts'

/** Somebody who asks: over the API with a token, on the pages with a cookie. */
export type Visitor = Readonly<{
  name: string
  role: Role | null
  department: string | null
  token: string | null
  cookie: string | null
}>

/** What was answered, by `visitor route address`; without whatever is random. */
export type Collected = ReadonlyMap<string, Readonly<{ status: number; text: string }>>

/** Every role once, nobody, and a manager of each of the departments. */
export async function everyVisitor(
  installation: Installation,
  departments: readonly string[],
): Promise<Visitor[]> {
  const roles: [Role, string | null][] = [
    ['administrator', null],
    ['hr', null],
    ['auditor', null],
    ...departments.map((path): [Role, string] => ['manager', path]),
  ]
  const nobody = { name: 'nobody', role: null, department: null, token: null, cookie: null }
  const visitors: Visitor[] = [nobody]
  for (const [role, department] of roles) {
    const name = [role, department].filter(Boolean).join(' of ')
    const token = await installation.tokenOf(role, department ?? undefined)
    await makeAccount(installation, name, role, department)
    const cookie = await signIn(installation.base, name)
    visitors.push({ name, role, department, token, cookie })
  }
  return visitors
}

/** The same visitors with new sessions: one that idles through a night is over, and shows no page any more. */
export async function signedInAgain(
  base: string,
  visitors: readonly Visitor[],
): Promise<Visitor[]> {
  const again: Visitor[] = []
  // one behind the other, as the audit log keeps it
  for (const visitor of visitors)
    again.push(visitor.role ? { ...visitor, cookie: await signIn(base, visitor.name) } : visitor)
  return again
}

/** Asks every GET route for every value of its parameters, as each visitor. */
export async function collect(
  { base, routes }: Pick<Installation, 'base' | 'routes'>,
  visitors: readonly Visitor[],
  place: Place,
): Promise<Collected> {
  const collected = new Map<string, { status: number; text: string }>()
  for (const route of routes) {
    const entry = REGISTRY[route]
    if (!entry || entry.reveals === 'machine') continue
    for (const address of addressesOf(route, entry, place)) {
      for (const visitor of visitors) {
        const key = `${visitor.name} ${route} ${named(address, place)}`
        for (const [form, accept] of formsOf(entry)) {
          const response = await ask(base, address, visitor, accept)
          const text = withoutRandom(await textOf(response), place.campaign, address)
          collected.set(key + form, { status: response.status, text })
        }
      }
    }
  }
  return collected
}

/** An address by what is the same in each installation: links by their blocks, actions by their departments. */
function named(address: string, { campaign, links, actions }: Place): string {
  const last = links.indexOf(address.slice(address.lastIndexOf('/') + 1))
  const plain = last < 0 ? address : address.replace(links[last] ?? '', `LINK-${last}`)
  return actions.reduce(
    (text, id, department) => text.replace(`/actions/${id}`, `/actions/ACTION${department}`),
    plain.replace(campaign, 'CAMPAIGN'),
  )
}

/** An answer as it comes by itself, and as each file that the route may give instead. */
const formsOf = ({ isFileToo }: Entry): [form: string, accept?: string][] => [
  [''],
  ...(isFileToo
    ? Object.entries(FILES).map(([name, type]): [string, string] => [`#${name}`, type])
    : []),
]

export function ask(base: string, address: string, { token, cookie }: Visitor, accept?: string) {
  const isApi = address.startsWith('/api/')
  return fetch(base + address, {
    redirect: 'manual',
    headers: {
      'accept-language': 'en',
      // ten thousand answers are read, and none is worth packing
      'accept-encoding': 'identity',
      accept: accept ?? (isApi ? 'application/json' : 'text/html'),
      ...(isApi && token ? { authorization: `Bearer ${token}` } : {}),
      ...(!isApi && cookie ? { cookie } : {}),
    },
  })
}

/** The answers that are not the same in both; empty where nothing can be told apart. */
export function differences(one: Collected, other: Collected, isLeftOut = (_key: string) => false) {
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].filter((key) => {
    const [left, right] = [one.get(key), other.get(key)]
    return !isLeftOut(key) && (left?.status !== right?.status || left?.text !== right?.text)
  })
}

/** Most answers are given many times; each is made plain once. */
const plainOf = new Map<string, string>()
let plainCampaign = ''

function plainly(text: string, campaign: string): string {
  if (campaign !== plainCampaign) plainOf.clear()
  plainCampaign = campaign
  const plain = plainOf.get(text) ?? withoutDrawn(text, campaign)
  plainOf.set(text, plain)
  return plain
}

/** Ids, keys, hashes and hidden fields are drawn anew in each installation. */
const withoutDrawn = (text: string, campaign: string) =>
  text
    .replaceAll(campaign, 'CAMPAIGN')
    // the short link is made of the id, and the poster's QR code of the link
    .replaceAll(/\/c\/[A-Z2-7]{6}/g, '/c/SHORT')
    .replaceAll(/(shape-rendering=\\"crispEdges\\" d=\\")[^"\\]*/g, '$1MODULES')
    // a code of a link that was drawn
    .replaceAll(/(<svg class="qr"[^>]*>.*?<path fill="#000" d=")[^"]*/g, '$1MODULES')
    .replaceAll(/name="_csrf" value="[^"]*"/g, 'name="_csrf"')
    // a form brings the name of what it adds; one in forty is drawn without a digit
    .replaceAll(/\bown-[a-z0-9-]{22}/g, 'own-RANDOM')
    .replaceAll(/[\w-]{22,}/g, (word) => (/^[a-z]+(-[a-z]+)*$/.test(word) ? word : 'RANDOM'))

/** The same where the order is one of chance too: comments come in any. */
function withoutRandom(text: string, campaign: string, address: string): string {
  const plain = plainly(text, campaign)
  // acts and tokens of the same moment stand in the order of their ids
  if (address.startsWith('/audit-log') || address === '/tokens')
    return plain
      .split(/<tr>|<\/tbody>|\n/)
      .toSorted()
      .join('<tr>')
  // labels change hands by lot; `attackSegments` asks what these figures tell
  const drawn = inAnyOrder(plain)
    .replace(/"segments":\[\{"id":"site","groups".*\](?=,"method")/, '"segments":"DRAWN"')
    .replace(/<section class="segments".*?<\/section>/s, '<section class="segments">')
  return drawn.replace(
    /"(comments|items)":\[\{("question".*?)\}\](?=[,}])/,
    (_, name: string, list: string) => `"${name}":${list.split('},{').toSorted().join('},{')}`,
  )
}

const QUOTE = /<li class="quote".*?<\/li>\n?/gs

/** The comments of a page, sorted. */
const inAnyOrder = (page: string) =>
  page.replace(/(?<=<ul class="quotes">\n?).*?(?=<\/ul>)/gs, (list) =>
    (list.match(QUOTE) ?? []).toSorted().join(''),
  )

let passwordHash: Promise<string> | null = null

async function makeAccount(
  { context }: Installation,
  name: string,
  role: Role,
  path: string | null,
) {
  passwordHash ??= hashPassword(PASSWORD)
  const id = randomId()
  await settle(context.office)
  const account = {
    id,
    email: emailOf(name),
    name,
    language: 'en' as const,
    passwordHash: await passwordHash,
  }
  await insertAccount(context.office, account)
  const department = path === null ? '' : ((await findDepartment(context.roster, path))?.id ?? '')
  await replaceAccountRoles(context.office, id, [{ account: id, role, department }])
}

const emailOf = (name: string) =>
  `${name.replaceAll(/[^a-z0-9]+/gi, '.').toLowerCase()}@example.org`

async function signIn(base: string, name: string): Promise<string> {
  const form = await fetch(`${base}/sign-in`, { headers: { accept: 'text/html' } })
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({ email: emailOf(name), password: PASSWORD, _csrf: csrf }),
  })
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`)
  return cookieOf(answer)
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
