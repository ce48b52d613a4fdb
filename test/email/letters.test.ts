import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#src/core/words/language.ts'
import {
  invitedMail,
  passwordChangedMail,
  reportsReleasedMail,
  resetMail,
  secondFactorMail,
} from '#src/email/account-mail.ts'
import { announcementMail } from '#src/email/announcement-mail.ts'
import {
  type InvitationParams,
  invitationMail,
  linkAgainMail,
  reminderMail,
} from '#src/email/invitation-mail.ts'

const invited: InvitationParams = {
  name: 'Inès <b>O’Hara</b>',
  title: 'Climat & cadre 2026',
  organisation: 'Acme "Sud"',
  contact: 'dpo@acme.example',
  closesOn: '2026-03-20',
  k: 5,
  retention: { comments: 'P24M', reports: 'P5Y' },
  link: 'https://septet.example/s/AAAAAAAAAAAAAAAAAAAAAA/#i=abc&g=3&m=def',
  plainLink: 'https://septet.example/n/AAAAAAAAAAAAAAAAAAAAAA/abc',
  stopLink: 'https://septet.example/n/AAAAAAAAAAAAAAAAAAAAAA/abc/reminders',
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the invitation holds both links, the threshold, the last day and how to stop', () => {
    const { text, html, headers } = invitationMail(language, invited)
    for (const part of [
      invited.link,
      invited.plainLink,
      invited.stopLink,
      '5',
      '2026',
      'dpo@acme.example',
    ])
      expect(text).toContain(part)
    expect(html).toContain(invited.link.replaceAll('&', '&amp;'))
    expect(headers).toMatchObject({
      'List-Unsubscribe': `<${invited.stopLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  test('no name, title or organisation becomes markup', () => {
    for (const write of [invitationMail, reminderMail, linkAgainMail]) {
      const { html } = write(language, invited)
      expect(html).not.toContain('<b>')
      expect(html).toContain('&lt;b&gt;')
      expect(html).toContain('Climat &amp; cadre')
    }
  })

  test('nothing in a mail is fetched or reports back', () => {
    const { html } = invitationMail(language, invited)
    expect(html).not.toMatch(/<img|<link|<script|style=|src=/)
  })

  test('a line break in a title does not begin another header', () => {
    const { subject } = invitationMail(language, {
      ...invited,
      title: 'A\r\nBcc: all@acme.example',
    })
    expect(subject).not.toMatch(/[\r\n]/)
  })

  test('mails to owners of accounts hold the link, and no name becomes markup', () => {
    const named = { name: 'Nora <i>', url: 'https://septet.example/password/abc' }
    for (const letter of [
      invitedMail(language, named),
      resetMail(language, named),
      passwordChangedMail(language, named),
      secondFactorMail(language, 'on', { ...named, actor: '' }),
      secondFactorMail(language, 'off', { ...named, actor: '' }),
      secondFactorMail(language, 'removed', { ...named, actor: 'Alice <i>' }),
      reportsReleasedMail(language, { ...named, title: 'Climat <i>' }),
    ]) {
      expect(letter.text).toContain(named.url)
      expect(letter.html).not.toMatch(/<i>|<img|src=|style=/)
    }
  })

  test('a mail about released reports holds no figure', () => {
    const named = { name: 'Nora', url: 'https://septet.example/campaigns/x/results' }
    const { text } = reportsReleasedMail(language, { ...named, title: 'Climat' })
    expect(text.replace(named.url, '')).not.toMatch(/[0-9%]/)
  })

  test('an announcement says who did what', () => {
    const { text } = announcementMail(language, {
      name: 'Hilda',
      key: 'announcement.links-downloaded',
      params: { actor: 'Alice', campaign: 'Climat' },
      url: 'https://septet.example',
    })
    expect(text).toContain('Alice')
    expect(text).toContain('Climat')
  })
})
