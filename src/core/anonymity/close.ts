import { fromBase64url, fromUtf8, utf8 } from '#src/core/anonymity/bytes.ts'
import { parseJson, textOf } from '#src/core/anonymity/json.ts'
import { isCampaignId } from '#src/core/anonymity/pass.ts'

/**
 * `close.json`: what a campaign ended with, signed as the manifest is. `manifest` is the SHA-256 of the manifest's bytes.
 * `published` is `null` where too few answered for anything to be published: then only who was invited is told. The
 * first member keeps it apart from everything else that the same key signs.
 */
export type Close = Readonly<{
  close: 1
  campaign: string
  manifest: string
  day: string
  invited: number
  published: PublishedTotals | null
}>

/** `root` is the Merkle root over the counted leaves, `ballots` the SHA-256 of the bytes of `ballots.txt`. */
export type PublishedTotals = Readonly<{
  issued: number
  counted: number
  malformed: number
  root: string
  ballots: string
}>

/** The bytes that are signed and served. */
export function closeBytes({ close, campaign, manifest, day, invited, published }: Close) {
  return utf8(JSON.stringify({ close, campaign, manifest, day, invited, published }))
}

/** The totals in these bytes; `null` for anything else. */
export function parseClose(bytes: Uint8Array): Close | null {
  const text = fromUtf8(bytes)
  if (text === null || !text.startsWith('{"close":1,')) return null
  const value = parseJson(text)
  return isClose(value) ? value : null
}

/** No more ballots than passes, no more passes than people invited: each ballot needs a pass of its own. */
export function areTotalsPossible({ invited, published }: Close): boolean {
  if (published === null) return true
  const { issued, counted, malformed } = published
  return counted + malformed <= issued && issued <= invited
}

function isClose(value: unknown): value is Close {
  if (value === null) return false
  const { campaign, manifest, day, invited, published } = value as Partial<Close>
  return (
    isCampaignId(textOf(campaign)) &&
    isHash(manifest) &&
    typeof day === 'string' &&
    isCount(invited) &&
    (published === null || isPublished(published))
  )
}

function isPublished(published: Partial<PublishedTotals> | undefined): boolean {
  const { issued, counted, malformed, root, ballots } = published ?? {}
  return [issued, counted, malformed].every(isCount) && isHash(root) && isHash(ballots)
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const isHash = (value: unknown) => typeof value === 'string' && fromBase64url(value, 32) !== null
