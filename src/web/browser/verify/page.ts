import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Judged } from '#src/core/anonymity/judge-receipt.ts'
import type { CheckedRecord } from '#src/core/anonymity/record.ts'
import { element } from '#src/web/browser/survey/page.ts'

/** What the page says of the campaign, each a `<template id="state-...">`. */
type State =
  | 'false'
  | 'insecure'
  | 'loading'
  | 'network'
  | 'not-closed'
  | 'nothing-published'
  | 'sound'
  | 'unsigned'

export function showState(state: State, retry: (() => void) | null = null) {
  element('state').replaceChildren(contentOf(`state-${state}`))
  if (retry) element('state').querySelector('[data-retry]')?.addEventListener('click', retry)
}

/** What the campaign ended with, and whether it can be believed. */
export function showRecord(record: CheckedRecord | null) {
  showState(stateOf(record))
  const notice = element('state').querySelector('.notice')
  for (const fault of record?.faults ?? []) notice?.append(contentOf(`fault-${fault}`))
  if (record) showTotals(record)
}

export function showFingerprint(manifestHash: Uint8Array) {
  element('fingerprint').textContent = toBase64url(manifestHash)
  element('fingerprint-part').hidden = false
}

export function showVerdict({ verdict, isSigned }: Judged) {
  const place = element('verdict')
  place.replaceChildren(contentOf(`verdict-${verdict}`))
  if (WITHOUT_SIGNATURE.has(verdict)) return
  place.querySelector('.notice')?.append(contentOf(`signature-${isSigned ?? 'unknown'}`))
}

export function hideVerdict() {
  element('verdict').replaceChildren()
}

/** Here the verdict says all there is to say about the signature. */
const WITHOUT_SIGNATURE = new Set<Judged['verdict']>(['not-a-receipt', 'of-another', 'edited'])

function stateOf(record: CheckedRecord | null): State {
  if (!record) return 'not-closed'
  if (record.faults.length > 0) return 'false'
  if (!record.close?.published) return 'nothing-published'
  return record.isSigned === null ? 'unsigned' : 'sound'
}

function showTotals({ close, faults }: CheckedRecord) {
  const isBelieved = !faults.some((fault) => fault.startsWith('close-'))
  element('totals').hidden = !close || !isBelieved
  if (!close) return
  const numbers = new Intl.NumberFormat(document.documentElement.lang)
  for (const name of ['invited', 'issued', 'counted', 'malformed'] as const) {
    const value = name === 'invited' ? close.invited : close.published?.[name]
    element(`total-${name}`).textContent = value === undefined ? '–' : numbers.format(value)
  }
}

const contentOf = (template: string) =>
  element<HTMLTemplateElement>(template).content.cloneNode(true)
