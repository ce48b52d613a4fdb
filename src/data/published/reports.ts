import type { SegmentRows } from '#src/core/report/segment-figures.ts'
import { bulkInsert } from '#src/data/bulk-insert.ts'
import type { CoverRow } from '#src/data/published/covers.ts'
import {
  type CompanyDetailRow,
  type DetailRow,
  insertCompanyDetail,
} from '#src/data/published/details.ts'
import { PUBLISHED_TABLES, type PublishedText } from '#src/data/published/published-texts.ts'
import { insertSegments } from '#src/data/published/segments.ts'
import type { Published } from '#src/data/rooms.ts'

/** A part of what reports are made of: covers are ten kilobytes each and never all in memory. */
export type ReportRows = Readonly<{
  covers?: readonly CoverRow[]
  details?: readonly DetailRow[]
}> &
  WholeRows

/** What there is once. */
export type WholeRows = Readonly<{ company?: CompanyDetailRow; segments?: SegmentRows }>

export async function insertText(db: Published, campaign: string, { table, text }: PublishedText) {
  await bulkInsert(db, PUBLISHED_TABLES[table], campaign, text)
}

export async function insertWhole(
  db: Published,
  campaign: string,
  { company, segments }: WholeRows,
) {
  if (company) await insertCompanyDetail(db, company)
  if (segments) await insertSegments(db, campaign, segments)
}
