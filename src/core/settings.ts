import { z } from 'zod'
import {
  SSO_SHAPE,
  type SsoSettings,
  ssoFaults,
  ssoSettingsOf,
} from '#src/core/sso/sso-settings.ts'

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''))

/** The configuration: read once from the environment, validated, immutable. */
export const Settings = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    BASE_URL: url.optional(),
    BALLOT_ORIGIN: url.optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'expected sqlite:<path> or postgres://...')
      .default('sqlite:data/septet.db'),
    SECRETS_DIR: z.string().default('data/secrets'),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().default('Septet <septet@localhost>'),
    CONTROLLER: z.string().optional(),
    CONTACT: z.string().optional(),
    TLS_CERT: z.string().optional(),
    TLS_KEY: z.string().optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ...SSO_SHAPE,
  })
  .superRefine((variables, context) => {
    for (const { name, message } of ssoFaults(variables))
      context.addIssue({ code: 'custom', path: [name], message })
  })

export type Settings = Readonly<z.infer<typeof Settings>> & {
  readonly baseUrl: string
  /** `null` = nobody signs in through a provider. */
  readonly sso: SsoSettings | null
}

export const SETTING_NAMES = Object.keys(Settings.shape)

/** Reads the settings; throws one sentence that names each bad value. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const result = Settings.safeParse(environment)
  if (!result.success) {
    const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is not usable. ${reasons.join('; ')}.`)
  }
  const settings = result.data
  const scheme = settings.TLS_CERT ? 'https' : 'http'
  const host = settings.HOST === '0.0.0.0' || settings.HOST === '::' ? 'localhost' : settings.HOST
  return {
    ...settings,
    baseUrl: settings.BASE_URL ?? `${scheme}://${host}:${settings.PORT}`,
    sso: ssoSettingsOf(settings),
  }
}
