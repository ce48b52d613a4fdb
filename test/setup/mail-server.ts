import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { type Mailer, smtpMailer } from '#src/email/mailer.ts'

export type MailServer = Readonly<{
  mailer: Mailer
  /** The mails that arrived, read. */
  mails: () => Promise<Email[]>
  /** How many mails the server turned away. */
  refused: () => number
  forget: () => void
  close: () => Promise<void>
}>

/** A real mail server on loopback. `refuses` decides by the receiver whether a mail is turned away for now. */
export async function mailServer(
  refuses: (to: string) => boolean = () => false,
): Promise<MailServer> {
  const raw: Buffer[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, callback) => {
      if (!refuses(address)) return callback()
      refusals += 1
      return callback(Object.assign(new Error('try again later'), { responseCode: 451 }))
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        raw.push(Buffer.concat(chunks))
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Septet <septet@example.org>')
  return {
    mailer,
    mails: () => Promise.all(raw.map((mail) => PostalMime.parse(mail))),
    refused: () => refusals,
    forget: () => {
      raw.length = 0
      refusals = 0
    },
    close: () => {
      mailer.close()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
