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

/** A part of what reports are made of. */
export type ReportRows = Readonly<{
  covers?: readonly CoverRow[]
  details?: readonly DetailRow[]
  company?: CompanyDetailRow
  segments?: SegmentRows
}>

/** Writes the parts as they come: covers are ten kilobytes each and never all in memory. */
export async function insertReports(
  db: Published,
  campaign: string,
  parts: AsyncIterable<ReportRows>,
) {
  for await (const { covers, details, company, segments } of parts) {
    if (covers) await insertCovers(db, covers)
    if (details) await insertDetails(db, details)
    if (company) await insertCompanyDetail(db, company)
    if (segments) await insertSegments(db, campaign, segments)
  }
}
