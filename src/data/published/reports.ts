import type { SegmentRows } from '#src/core/report/segment-figures.ts'
import { type CoverRow, insertCovers } from '#src/data/published/covers.ts'
import {
  type CompanyDetailRow,
  type DetailRow,
  insertCompanyDetail,
  insertDetails,
} from '#src/data/published/details.ts'
import { insertSegments } from '#src/data/published/segments.ts'
import type { Published } from '#src/data/rooms.ts'

/** A part of what reports are made of: covers are ten kilobytes each and never all in memory. */
export type ReportRows = Readonly<{
  covers?: readonly CoverRow[]
  details?: readonly DetailRow[]
  company?: CompanyDetailRow
  segments?: SegmentRows
}>

export async function insertReports(
  db: Published,
  campaign: string,
  { covers, details, company, segments }: ReportRows,
) {
  if (covers) await insertCovers(db, covers)
  if (details) await insertDetails(db, details)
  if (company) await insertCompanyDetail(db, company)
  if (segments) await insertSegments(db, campaign, segments)
}
