import { findProvider } from '#src/services/accounts/sso/provider.ts'
import type { Context } from '#src/services/context.ts'

/**
 * Where one signs out at the provider too; `null` where it offers no such page. Without a hint of who it is: that would
 * be the ID token, kept for a week for this alone. The provider asks instead.
 */
export async function providerSignOut(context: Context): Promise<string | null> {
  const { client, configuration } = await findProvider(context)
  if (!configuration.serverMetadata().end_session_endpoint) return null
  const back = { post_logout_redirect_uri: `${context.settings.baseUrl}/sign-in` }
  return client.buildEndSessionUrl(configuration, back).href
}
