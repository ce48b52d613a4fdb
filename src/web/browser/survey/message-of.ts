import { Problem, type ProblemKey } from '#src/core/problem.ts'

/** The messages that the page holds as `<template id="message-...">`. */
export type MessageId =
  | 'already-sent'
  | 'card-unknown'
  | 'closed'
  | 'forgotten'
  | 'group-too-small'
  | 'group-unverified'
  | 'insecure'
  | 'invitation-unknown'
  | 'loading'
  | 'manifest-changed'
  | 'network'
  | 'no-invitation'
  | 'not-saved'
  | 'refused'
  | 'resumed'
  | 'sending'
  | 'sent-before'
  | 'too-many'

/** A line that broke, or a server that failed: the same again may help. */
export class NetworkFailure extends Error {}

/** What an employee is told of a failure. */
export function messageOf(error: unknown): MessageId {
  if (error instanceof Problem) return MESSAGES[error.key] ?? 'refused'
  if (error instanceof NetworkFailure) return 'network'
  throw error
}

const MESSAGES: Partial<Record<ProblemKey, MessageId>> = {
  'ballot.different': 'already-sent',
  'campaign.not-found': 'invitation-unknown',
  'card.unknown': 'card-unknown',
  'campaign.not-open': 'closed',
  'group.too-small': 'group-too-small',
  'group.unverified': 'group-unverified',
  'invitation.not-found': 'invitation-unknown',
  'manifest.changed': 'manifest-changed',
  'manifest.unsupported': 'manifest-changed',
  'pass.already-collected': 'already-sent',
  'request.too-many': 'too-many',
}
