import { createTransport } from 'nodemailer'

type Mail = Readonly<{
  to: string
  subject: string
  text: string
  html: string
  headers?: Readonly<Record<string, string>>
}>

/** Hands mails to a mail server. */
export type Mailer = Readonly<{
  send: (mail: Mail) => Promise<void>
  /** Fails where the server would not take a mail: it cannot be reached, or refuses who asks. */
  check: () => Promise<void>
  close: () => void
}>

export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from, pool: true } as never)
  return {
    send: async (mail) => {
      await transport.sendMail(mail)
    },
    check: async () => {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}
