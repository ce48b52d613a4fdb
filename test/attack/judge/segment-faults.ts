import { type Finding, isolates } from '#test/attack/judge/finding.ts'
import type { Report } from '#test/attack/judge/reading.ts'

/** Figures of segments that are about fewer people than they may be, that do not add up, or that are crossed with the tree. */
export function segmentFaults(reports: readonly Report[], kDetail: number): Finding[] {
  return reports.flatMap(({ department: { path }, segments, counted }) => {
    if (segments === null) return []
    const isCrossed = path.includes('/')
    const groups = segments.flatMap((segment) => segment.groups)
    const isWhole = segments.every(
      (segment) =>
        segment.groups.length === 0 ||
        segment.groups.reduce((sum, group) => sum + group.counted, 0) === counted,
    )
    return [
      ...groups.flatMap((group) =>
        isolates(group.counted, kDetail, `who say ${group.values.join(', ')}`),
      ),
      ...(isCrossed ? [shown(`segments of ${path}`)] : []),
      ...(isWhole ? [] : [shown('segments that are not the whole company')]),
    ]
  })
}

const shown = (text: string): Finding => ({ kind: 'shown', text })
