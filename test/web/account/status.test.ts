import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { failJob, putJob } from '#src/data/office/jobs.ts'
import { smtpMailer } from '#src/email/mailer.ts'
import { showStatus } from '#src/services/status/status.ts'
import { anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

onEachDatabase('the page that tells how the installation runs', (context) => {
  let alice: Visitor
  let open: string

  beforeAll(async () => {
    await people(context())
    open = (await anOpenCampaign(context(), { 'Company/Sales': [14, times(9, 4)] })).id
    alice = await signedIn(context(), 'alice')
  })
  const page = async () => (await alice.get('/installation/status?language=en')).text

  test('is for administrators, and one click from the installation', async () => {
    expect((await alice.get('/installation')).text).toContain('href="/installation/status"')
    for (const name of ['hilda', 'max', 'aude'])
      expect((await (await signedIn(context(), name)).get('/installation/status')).status).toBe(403)
    const { headers } = await (await aVisitor(context())).get('/installation/status')
    expect(headers.location).toMatch(/^\/sign-in/)
  })

  test('says that all is well, and what waits', async () => {
    const text = await page()
    expect(text).toContain('All is well')
    expect(text).toContain('Participation at midnight')
    expect(text).toContain(`href="/campaigns/${open}"`)
    expect(text).toContain('Not used: links are downloaded')
  })

  test('names what wants attention: keys, jobs, mail, log', async () => {
    const folder = join(context().settings.SECRETS_DIR, open)
    const [name] = readdirSync(folder).filter((file) => file.startsWith('group-'))
    rmSync(join(folder, name!))
    await putJob(context().office, 'comments.shred', 'all', context().now())
    const job = { kind: 'comments.shred', subject: 'all' }
    await failJob(context().office, job, 'Another program reads', context().now())
    await context()
      .office.updateTable('auditLog')
      .set({ actor: '<b>' })
      .where('position', '=', 2)
      .execute()
    const text = await page()
    for (const sentence of [
      '3 things want attention',
      'One key of “Spring” is missing or another one.',
      'A job failed and will be tried again.',
      'Another program reads',
      'Entry 2 is no longer the one that was written.',
    ])
      expect(text).toContain(sentence)
  })

  test('asks the mail server without sending a mail, and says why it takes none', async () => {
    // nobody listens there
    const mailer = smtpMailer('smtp://127.0.0.1:1', 'Septet <septet@example.org>')
    const status = await showStatus({ ...context(), mailer }, everybody)
    mailer.close()
    expect(status.mail).toEqual({
      isUsed: true,
      failure: expect.stringContaining('ECONNREFUSED'),
    })
    expect(status.ailing).toContain('mail')
  })
})
