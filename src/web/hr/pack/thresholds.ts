import { segmentName } from '#src/core/campaign/segments.ts'
import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { term } from '#src/web/hr/pack/terms.ts'

/** From how many people on anything is shown, and the groups that answers carry, with their sizes. */
export function thresholdsPart(language: Language, pack: WorksCouncilPack) {
  const { thresholds, groups, frozen } = pack
  const number = (value: number) => formatNumber(language, value)
  return {
    terms: [
      term(say(language, 'admin.k'), number(thresholds.k)),
      term(say(language, 'admin.k-comments'), number(thresholds.kComments)),
      term(say(language, 'pack.thresholds.detail'), number(thresholds.kDetail)),
      term(say(language, 'pack.thresholds.group'), number(thresholds.group)),
    ],
    title: say(language, 'pack.groups.title', { count: groups.length }),
    lead: groups.length === 0 ? tooFew(language, pack) : leadOf(language, frozen),
    groups: groups.map(({ label, invited }) => ({ label, invited: number(invited) })),
    check: groups.length === 0 ? null : say(language, 'pack.groups.check'),
    segments: pack.segments.map((segment) => ({
      name: segmentName(language, segment),
      values: segment.values.map((value) => segmentName(language, value)).join(' · '),
    })),
  }
}

const leadOf = (language: Language, isFrozen: boolean) =>
  say(language, isFrozen ? 'pack.groups.frozen' : 'pack.groups.draft')

const tooFew = (language: Language, { thresholds, purpose }: WorksCouncilPack) =>
  say(language, 'pack.groups.too-few', { needed: thresholds.group, invited: purpose.invited })
