import { accessWords } from '#src/core/words/access.words.ts'
import { accountWords } from '#src/core/words/account.words.ts'
import { actionMailWords } from '#src/core/words/action-mail.words.ts'
import { adminWords } from '#src/core/words/admin.words.ts'
import { auditWords } from '#src/core/words/audit.words.ts'
import { channelWords } from '#src/core/words/channel.words.ts'
import { commentWords } from '#src/core/words/comment.words.ts'
import { commitmentWords } from '#src/core/words/commitment.words.ts'
import { commonWords } from '#src/core/words/common.words.ts'
import { comparisonWords } from '#src/core/words/comparison.words.ts'
import { contactWords } from '#src/core/words/contact.words.ts'
import { draftWords } from '#src/core/words/draft.words.ts'
import { draftReleaseWords } from '#src/core/words/draft-release.words.ts'
import { effectWords } from '#src/core/words/effect.words.ts'
import { exportWords } from '#src/core/words/export.words.ts'
import { guideWords } from '#src/core/words/guide.words.ts'
import { helpWords } from '#src/core/words/help.words.ts'
import { installationWords } from '#src/core/words/installation.words.ts'
import { libraryWords } from '#src/core/words/library.words.ts'
import { loopWords } from '#src/core/words/loop.words.ts'
import { mailWords } from '#src/core/words/mail.words.ts'
import { measureWords } from '#src/core/words/measure.words.ts'
import { meetingWords } from '#src/core/words/meeting.words.ts'
import { meetingGuideWords } from '#src/core/words/meeting-guide.words.ts'
import { overviewWords } from '#src/core/words/overview.words.ts'
import { packWords } from '#src/core/words/pack.words.ts'
import { paperWords } from '#src/core/words/paper.words.ts'
import { planWords } from '#src/core/words/plan.words.ts'
import { problemWords } from '#src/core/words/problems.words.ts'
import { questionWords } from '#src/core/words/question.words.ts'
import { reportWords } from '#src/core/words/report.words.ts'
import { rosterWords } from '#src/core/words/roster.words.ts'
import { segmentWords } from '#src/core/words/segment.words.ts'
import { sentenceWords } from '#src/core/words/sentence.words.ts'
import { ssoWords } from '#src/core/words/sso.words.ts'
import { statisticsWords } from '#src/core/words/statistics.words.ts'
import { statusWords } from '#src/core/words/status.words.ts'
import { surveyWords } from '#src/core/words/survey.words.ts'
import { trendWords } from '#src/core/words/trend.words.ts'
import { trusteeWords } from '#src/core/words/trustee.words.ts'
import { verifyWords } from '#src/core/words/verify.words.ts'

/** Every sentence of Septet, by key. Keys begin with their audience, so no file can shadow another. */
export const CATALOG = {
  ...accessWords,
  ...accountWords,
  ...actionMailWords,
  ...adminWords,
  ...auditWords,
  ...channelWords,
  ...commentWords,
  ...commitmentWords,
  ...commonWords,
  ...draftWords,
  ...draftReleaseWords,
  ...contactWords,
  ...effectWords,
  ...exportWords,
  ...comparisonWords,
  ...guideWords,
  ...helpWords,
  ...installationWords,
  ...statusWords,
  ...loopWords,
  ...libraryWords,
  ...mailWords,
  ...meetingGuideWords,
  ...meetingWords,
  ...measureWords,
  ...overviewWords,
  ...packWords,
  ...paperWords,
  ...planWords,
  ...problemWords,
  ...questionWords,
  ...reportWords,
  ...rosterWords,
  ...segmentWords,
  ...sentenceWords,
  ...ssoWords,
  ...statisticsWords,
  ...surveyWords,
  ...verifyWords,
  ...trendWords,
  ...trusteeWords,
} as const
