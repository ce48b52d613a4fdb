import { cooperationIdeas } from '#src/core/actions/library/cooperation.ts'
import { decisionsIdeas } from '#src/core/actions/library/decisions.ts'
import { developmentIdeas } from '#src/core/actions/library/development.ts'
import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'
import { managementIdeas } from '#src/core/actions/library/management.ts'
import { recognitionIdeas } from '#src/core/actions/library/recognition.ts'
import { securityIdeas } from '#src/core/actions/library/security.ts'
import { structureIdeas } from '#src/core/actions/library/structure.ts'

/** Septet's own ideas for the seven factors of its questionnaire, in their order. Written for it, after nobody's list. */
export const BUILT_IN_IDEAS: readonly BuiltInIdea[] = [
  ...structureIdeas,
  ...cooperationIdeas,
  ...managementIdeas,
  ...recognitionIdeas,
  ...decisionsIdeas,
  ...securityIdeas,
  ...developmentIdeas,
]
