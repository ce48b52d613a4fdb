import type { FrameTables } from '#src/data/frame/tables.ts'

/** Roster: who is asked. Nothing here knows an answer. */
export interface RosterTables extends FrameTables {
  department: { id: string; path: string }
  person: { id: string; email: string; name: string; department: string; language: string }
  management: { person: string; department: string }
  askedPerson: { campaign: string; person: string; unit: number }
  invitation: {
    id: Uint8Array
    campaign: string
    person: string | null
    gid: number
    tokenHash: Uint8Array
    blindedHash: Uint8Array | null
  }
  reminderStop: { campaign: string; person: string }
  mailJob: { invitation: Uint8Array; kind: string; due: string; attempts: number }
  mailGivenUp: { campaign: string; kind: string; n: number }
  resultsMail: {
    campaign: string
    person: string
    block: number
    /** `null` until HR releases the results. */
    due: string | null
    attempts: number
  }
  rosterImport: {
    id: number
    at: string | null
    plan: string | null
    added: number
    removed: number
    said: string
  }
  rosterUpload: { account: string; packed: Uint8Array; chosen: string; expires: string }
}
