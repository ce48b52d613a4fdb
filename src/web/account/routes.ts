import type { FastifyInstance } from 'fastify'
import { signInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { accountRoutes } from '#src/web/account/accounts/account.routes.ts'
import { accountsRoutes } from '#src/web/account/accounts/accounts.routes.ts'
import { announcementRoutes } from '#src/web/account/announcements.routes.ts'
import { auditLogRoutes } from '#src/web/account/audit-log.routes.ts'
import { demoRoutes } from '#src/web/account/demo.routes.ts'
import { homeRoutes } from '#src/web/account/home.routes.ts'
import { installationRoutes } from '#src/web/account/installation.routes.ts'
import { managersRoutes } from '#src/web/account/managers/managers.routes.ts'
import { ownAccountRoutes } from '#src/web/account/own-account.routes.ts'
import { passwordRoutes } from '#src/web/account/password/password.routes.ts'
import { secondFactorRoutes } from '#src/web/account/second-factor/second-factor.routes.ts'
import { signInRoutes } from '#src/web/account/sign-in.routes.ts'
import { ssoRoutes } from '#src/web/account/sso/sso.routes.ts'
import { tokensRoutes } from '#src/web/account/tokens.routes.ts'

export async function accountPages(app: FastifyInstance, { context }: { context: Context }) {
  // one for all doors, so that a browser known at one is known at the next
  const guards = signInGuards()
  await app.register(signInRoutes, { context, guards })
  await app.register(passwordRoutes, { context, guards })
  await app.register(ownAccountRoutes, { context, guards })
  await app.register(secondFactorRoutes, { context, guards })
  for (const routes of [
    homeRoutes,
    demoRoutes,
    ssoRoutes,
    accountsRoutes,
    accountRoutes,
    managersRoutes,
    tokensRoutes,
    auditLogRoutes,
    installationRoutes,
    announcementRoutes,
  ])
    await app.register(routes, { context })
}
