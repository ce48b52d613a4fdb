import { createAccount } from '#src/services/accounts/accounts.ts'
import type { Context } from '#src/services/context.ts'

const HR = {
  name: 'Bench',
  email: 'bench@example.org',
  password: 'a quiet river at noon',
  language: 'en',
  roles: ['hr'],
  departments: [],
} as const

export const createHr = (context: Context) => createAccount(context, null, HR)

/** A browser of HR that has signed in through the form: the headers of its next requests. */
export async function signInAsHr(url: string) {
  const accept = 'text/html'
  const form = await fetch(`${url}/sign-in`, { headers: { accept } })
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${url}/session`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({ email: HR.email, password: HR.password, _csrf: csrf }),
  })
  if (answer.status !== 303) throw new Error(`HR could not sign in: ${answer.status}`)
  return { accept, cookie: cookieOf(answer) }
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
