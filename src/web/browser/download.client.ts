import { saveAs } from '#src/web/browser/download/save-as.ts'

/**
 * Shows how far a large file is. Without it the same links work: the browser then tells only how much has come.
 */
const place = document.querySelector<HTMLElement>('[data-download]')
const bar = place?.querySelector('progress')
const status = place?.querySelector('[role=status]')

if (place && bar && status)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.downloads a'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      if (place.dataset.busy === undefined) void download(link.href, { place, bar, status })
    })

type Shown = Readonly<{ place: HTMLElement; bar: HTMLProgressElement; status: Element }>

async function download(address: string, { place, bar, status }: Shown) {
  place.hidden = false
  place.dataset.busy = ''
  status.textContent = ''
  bar.removeAttribute('value')
  try {
    const answer = await fetch(address)
    // a page instead of a file: the session has ended, or there is nothing to read
    if (!answer.ok || !answer.headers.has('content-disposition')) return location.assign(address)
    const expected = Number(answer.headers.get('x-expected-length'))
    const file = await received(answer, (bytes) => {
      if (expected > 0) bar.value = Math.min(0.99, bytes / expected)
    })
    bar.value = 1
    saveAs(file, answer.headers.get('content-disposition') ?? '')
    status.textContent = place.dataset.done ?? ''
  } catch {
    // the network, or the server in the middle of it: the sentence asks to try again
    status.textContent = place.dataset.failed ?? ''
  } finally {
    delete place.dataset.busy
  }
}

async function received(answer: Response, tell: (bytes: number) => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = (answer.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    bytes += next.value.length
    tell(bytes)
  }
  return new Blob(pieces, { type: answer.headers.get('content-type') ?? '' })
}
