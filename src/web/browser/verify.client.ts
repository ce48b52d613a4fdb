import { judgeReceipt } from '#src/core/anonymity/judge-receipt.ts'
import { element } from '#src/web/browser/survey/page.ts'
import { fetchRecord, type Loaded, LoadFailure } from '#src/web/browser/verify/fetch-record.ts'
import {
  hideVerdict,
  showFingerprint,
  showRecord,
  showState,
  showVerdict,
} from '#src/web/browser/verify/page.ts'

/** A receipt has about 250 bytes: what is much larger is another file, and is not read. */
const LARGEST_RECEIPT = 10_000

const form = element<HTMLFormElement>('verify')
const file = element<HTMLInputElement>('receipt-file')
const code = element<HTMLTextAreaElement>('receipt-code')

await start()

async function start() {
  if (!globalThis.crypto?.subtle) return showState('insecure')
  showState('loading')
  try {
    begin(await fetchRecord())
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error
    showState('network', () => void start())
  }
}

function begin(loaded: Loaded) {
  showRecord(loaded.record)
  showFingerprint(loaded.manifestHash)
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void judge(loaded)
  })
  // one receipt at a time, and no verdict beside another receipt than its own
  file.addEventListener('change', () => {
    code.value = ''
    hideVerdict()
  })
  code.addEventListener('input', () => {
    file.value = ''
    hideVerdict()
  })
}

async function judge({ manifest, record }: Loaded) {
  const text = await receiptText()
  hideVerdict()
  showVerdict(
    manifest
      ? await judgeReceipt(text, manifest, record)
      : { verdict: 'list-false', isSigned: null },
  )
}

async function receiptText(): Promise<string> {
  const [chosen] = file.files ?? []
  if (!chosen) return code.value
  return chosen.size <= LARGEST_RECEIPT ? chosen.text() : ''
}
