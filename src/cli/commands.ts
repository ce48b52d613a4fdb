type Command = (words: string[]) => Promise<void>

/** Each command is loaded when it is called: the server starts without the others. */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('#src/cli/serve.ts')).serve,
  demo: async () => (await import('#src/cli/demo.ts')).demo,
  migrate: async () => (await import('#src/cli/migrate.ts')).migrate,
  admin: async () => (await import('#src/cli/accounts.ts')).admin,
  token: async () => (await import('#src/cli/accounts.ts')).token,
  roster: async () => (await import('#src/cli/roster.ts')).roster,
  campaign: async () => (await import('#src/cli/campaigns.ts')).campaign,
  keys: async () => (await import('#src/cli/keys.ts')).keys,
  replay: async () => (await import('#src/cli/replay.ts')).replay,
  analyse: async () => (await import('#src/cli/analyse.ts')).analyse,
  backup: async () => (await import('#src/cli/backup.ts')).backup,
  restore: async () => (await import('#src/cli/backup.ts')).restore,
  verify: async () => (await import('#src/cli/verify.ts')).verify,
  'verify-export': async () => (await import('#src/cli/verify-export.ts')).verifyExport,
  help: async () => (await import('#src/cli/help.ts')).help,
}
