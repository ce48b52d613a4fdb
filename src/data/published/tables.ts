import type { Redaction } from '#src/core/comments/redaction.ts'
import type { FrameTables } from '#src/data/frame/tables.ts'

/** Published: figures of whole blocks. Nothing here knows a person or a ballot. */
export interface PublishedTables extends FrameTables {
  participationDay: { campaign: string; gid: number; day: string; from: number; to: number }
  block: { campaign: string; partition: string; id: number; counted: number; invited: number }
  blockMember: { campaign: string; partition: string; id: number; member: number }
  tally: { campaign: string; block: number; item: string; class: string; n: number }
  tallySum: { campaign: string; block: number; item: string; sum: number }
  tallyCode: { campaign: string; block: number; item: string; code: string }
  classOption: { campaign: string; item: string; option: number; n: number }
  optionTally: { campaign: string; commentBlock: number; item: string; option: number; n: number }
  segmentValue: {
    campaign: string
    segment: string
    value: string
    merged: string
    counted: number
  }
  segmentTally: {
    campaign: string
    segment: string
    value: string
    item: string
    class: string
    n: number
  }
  segmentScore: {
    campaign: string
    segment: string
    value: string
    factor: string
    score: number
  }
  comment: {
    campaign: string
    id: Uint8Array
    commentBlock: number
    question: string
    kind: string
    text: string
    /** The words of the text as they are searched. */
    words: string
    redaction: Redaction | null
  }
  cover: {
    campaign: string
    id: number
    counted: number
    invited: number
    units: string
    commentBlocks: string | null
    headline: string
    figures: string
  }
  detail: { campaign: string; detailBlock: number; sums: string }
  companyDetail: {
    campaign: string
    previous: string | null
    statistics: string
    itemSums: string | null
  }
  unitCover: { campaign: string; unit: number; cover: number; exact: number }
  actionEffect: { campaign: string; action: string; effect: string }
  resultsLink: { campaign: string; block: number; token: Uint8Array }
  auditEntry: { campaign: string; leaf: Uint8Array; input: Uint8Array; signature: Uint8Array }
  campaignClose: {
    campaign: string
    invited: number
    issued: number
    counted: number
    malformed: number
    merkleRoot: Uint8Array
    day: string
  }
}
