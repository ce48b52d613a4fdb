import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { accountsRoutes } from '#src/web/account/accounts.routes.ts'
import { announcementRoutes } from '#src/web/account/announcements.routes.ts'
import { auditLogRoutes } from '#src/web/account/audit-log.routes.ts'
import { demoRoutes } from '#src/web/account/demo.routes.ts'
import { homeRoutes } from '#src/web/account/home.routes.ts'
import { installationRoutes } from '#src/web/account/installation.routes.ts'
import { ownAccountRoutes } from '#src/web/account/own-account.routes.ts'
import { signInRoutes } from '#src/web/account/sign-in.routes.ts'
import { ssoRoutes } from '#src/web/account/sso/sso.routes.ts'
import { tokensRoutes } from '#src/web/account/tokens.routes.ts'

export async function accountPages(app: FastifyInstance, { context }: { context: Context }) {
  for (const routes of [
    homeRoutes,
    demoRoutes,
    signInRoutes,
    ssoRoutes,
    ownAccountRoutes,
    accountsRoutes,
    tokensRoutes,
    auditLogRoutes,
    installationRoutes,
    announcementRoutes,
  ])
    await app.register(routes, { context })
}
