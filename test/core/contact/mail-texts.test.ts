import { describe, expect, test } from 'vitest'
import { checkedMailTexts, filled, MailTextsDraft } from '#src/core/contact/mail-texts.ts'

const check = (text: object) =>
  checkedMailTexts(MailTextsDraft.parse({ invitation: { fr: text } })).invitation.fr

describe('the words of a mail', () => {
  test('are kept without what surrounds them, line breaks as one sign; what is empty is none', () => {
    expect(check({ subject: ' Ici, {title} ', opening: 'Un\r\n\r\nDeux', closing: '  ' })).toEqual({
      subject: 'Ici, {title}',
      opening: 'Un\n\nDeux',
      closing: null,
    })
    expect(check({ subject: ' ', opening: '', closing: null })).toBeUndefined()
  })

  test('may hold emoji, markup and quotes: they are letters here', () => {
    const opening = '👩‍💻 <script>alert(1)</script> & “quotes” {name}'
    expect(check({ opening })?.opening).toBe(opening)
  })

  test.each([
    [{ opening: 'Dear {nam}' }, 'campaign.mail-placeholder-unknown', 'opening', '{nam}'],
    [{ opening: '{ name }' }, 'campaign.mail-placeholder-unknown', 'opening', '{ name }'],
    [{ closing: '{name' }, 'campaign.mail-placeholder-unknown', 'closing', '{'],
    [{ closing: 'name}' }, 'campaign.mail-placeholder-unknown', 'closing', '}'],
    [{ subject: '{{title}}' }, 'campaign.mail-placeholder-unknown', 'subject', '{'],
    [
      { subject: 'Hi {constructor}' },
      'campaign.mail-placeholder-unknown',
      'subject',
      '{constructor}',
    ],
    [{ subject: 'One\r\nBcc: all@acme.example' }, 'campaign.mail-subject-lines', 'subject'],
    [{ subject: 'One\u2028Two' }, 'campaign.mail-text-signs', 'subject'],
    [{ subject: 'A\u202Egpj.exe' }, 'campaign.mail-text-signs', 'subject'],
    [{ opening: 'A\u2067B' }, 'campaign.mail-text-signs', 'opening'],
    [{ opening: 'A\u0000B' }, 'campaign.mail-text-signs', 'opening'],
    [{ opening: 'A\ud83d' }, 'campaign.mail-text-signs', 'opening'],
    [{ subject: 'x'.repeat(151) }, 'campaign.mail-text-too-long', 'subject'],
    [{ opening: 'x'.repeat(2001) }, 'campaign.mail-text-too-long', 'opening'],
    [{ closing: 'x'.repeat(1001) }, 'campaign.mail-text-too-long', 'closing'],
  ])('with %j are refused', (text, key, part, placeholder?) => {
    const details = { at: `invitation-fr-${part}`, ...(placeholder ? { placeholder } : {}) }
    expect(() => check(text)).toThrow(
      expect.objectContaining({ key, details: expect.objectContaining(details) }),
    )
  })

  test('are filled in once: what is filled in is not read again', () => {
    const values = { name: '{title}', title: '{name}', lastDay: '20 March', organisation: 'A $& B' }
    expect(filled('{name} {title} {lastDay} {organisation} {other}', values)).toBe(
      '{title} {name} 20 March A $& B {other}',
    )
  })
})
