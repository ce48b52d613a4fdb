import { print, tell, tellProgress } from '#src/cli/print.ts'
import { serveUntilStopped } from '#src/cli/serve.ts'
import { readSettings } from '#src/config.ts'
import { demoLinks, demoResultsLink, loadDemo } from '#src/services/demo/load-demo.ts'
import { wire } from '#src/wire.ts'

const DEMO_SETTINGS = {
  DATABASE_URL: 'sqlite:data/demo/septet.db',
  SECRETS_DIR: 'data/demo/secrets',
  CONTROLLER: 'Brume SA',
  CONTACT: 'dpo@brume.example',
}

/** A believable company to look at, in a database of its own; made at the first call. */
export async function demo() {
  const settings = readSettings({ ...DEMO_SETTINGS, ...process.env })
  const { context, close } = await wire(settings)
  tell('The demonstration is made at the first start; this takes about half a minute.')
  const signIns = await loadDemo(context, async (what, done, total) =>
    tellProgress(what, done, total),
  )
  const links = await demoLinks(context)
  const results = await demoResultsLink(context)
  await close()

  print(`\nSign in at ${settings.baseUrl}`)
  for (const { role, email, password } of signIns)
    print(`  ${role.padEnd(14)} ${email}  ${password}`)
  print('\nAnswer as an employee')
  for (const link of links) print(`  ${link}`)
  if (results) print(`\nRead the results of a team as an employee\n  ${results}`)
  print('')
  await serveUntilStopped(settings)
}
