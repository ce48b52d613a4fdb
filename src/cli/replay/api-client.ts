export type ApiClient = Readonly<{
  base: string
  get: <Body>(path: string) => Promise<Body>
  post: <Body>(path: string, body?: unknown) => Promise<Body>
  send: (
    method: string,
    path: string,
    type: string,
    body: string,
    accept: string,
  ) => Promise<string>
}>

/** A small client of the API; every refusal becomes an error with the server's own sentence. */
export function apiClient(url: string, token: string): ApiClient {
  const base = url.replace(/\/+$/, '')

  async function send(
    method: string,
    path: string,
    type: string,
    body: string | null,
    accept: string,
  ) {
    const response = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept,
        ...(body === null ? {} : { 'content-type': type }),
      },
      body,
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return text
  }

  return {
    base,
    send,
    get: async (path) => JSON.parse(await send('GET', path, JSON_TYPE, null, JSON_TYPE)),
    post: async (path, body = {}) =>
      JSON.parse(await send('POST', path, JSON_TYPE, JSON.stringify(body), JSON_TYPE)),
  }
}

const JSON_TYPE = 'application/json'
