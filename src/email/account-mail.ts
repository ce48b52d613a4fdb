import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter } from '#src/email/compose.ts'

type Named = Readonly<{ name: string; url: string }>

/** A link with which the owner of a new account chooses the password. */
export function invitedMail(language: Language, { name, url }: Named): Letter {
  return compose(language, say(language, 'mail.account.subject'), [
    say(language, 'mail.greeting', { name }),
    say(language, 'mail.account.lead'),
    { label: say(language, 'mail.account.choose'), link: url },
    say(language, 'mail.account.lasts'),
    say(language, 'mail.account.unexpected'),
  ])
}

/** A link for who has forgotten the password. */
export function resetMail(language: Language, { name, url }: Named): Letter {
  return compose(language, say(language, 'mail.reset.subject'), [
    say(language, 'mail.greeting', { name }),
    say(language, 'mail.reset.lead'),
    { label: say(language, 'mail.reset.choose'), link: url },
    say(language, 'mail.reset.lasts'),
    say(language, 'mail.reset.unexpected'),
  ])
}

/** Told to the owner each time, so that nobody else can do it unseen. */
export function passwordChangedMail(language: Language, { name, url }: Named): Letter {
  return compose(language, say(language, 'mail.password-changed.subject'), [
    say(language, 'mail.greeting', { name }),
    say(language, 'mail.password-changed.lead'),
    say(language, 'mail.password-changed.sessions'),
    { label: say(language, 'mail.password-changed.not-you'), link: url },
  ])
}

/** What happened to the second factor; `actor` is the administrator who removed it. */
export function secondFactorMail(
  language: Language,
  what: 'on' | 'off' | 'removed',
  { name, actor, url }: Named & Readonly<{ actor: string }>,
): Letter {
  const lead =
    what === 'removed'
      ? say(language, 'mail.second-factor.removed', { actor })
      : say(language, `mail.second-factor.${what}`)
  return compose(language, say(language, `mail.second-factor.subject-${what}`), [
    say(language, 'mail.greeting', { name }),
    lead,
    say(language, 'mail.second-factor.not-you'),
    { label: say(language, 'mail.announcement.open'), link: url },
  ])
}

/** That reports can be read, and nothing of what they say. */
export function reportsReleasedMail(
  language: Language,
  { name, title, url }: Named & Readonly<{ title: string }>,
): Letter {
  return compose(language, say(language, 'mail.released.subject', { title }), [
    say(language, 'mail.greeting', { name }),
    say(language, 'mail.released.lead', { title }),
    { label: say(language, 'mail.released.open'), link: url },
    say(language, 'mail.released.care'),
  ])
}
