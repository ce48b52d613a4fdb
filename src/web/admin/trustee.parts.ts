import { say } from '#src/core/words/words.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { field, type Notice } from '#src/web/parts.page.ts'

/** The trustee of a campaign, how far he is, and what an administrator can do; `null` where there is none. */
export function trusteePart({ campaign, reader: { language }, may, trusteeLink }: CampaignView) {
  const { trustee } = campaign
  if (!trustee) return null
  const { name, state } = trustee
  return {
    title: name ? say(language, 'admin.trustee-named', { name }) : say(language, 'admin.trustee'),
    text: say(language, `admin.trustee-state.${state}`),
    link: trusteeLink,
    makeLink:
      may('keys') && state !== 'handed-over'
        ? say(language, state === 'unasked' ? 'admin.trustee-link' : 'admin.trustee-link-again')
        : null,
    mayReset: may('keys') && campaign.state === 'draft' && state !== 'unasked',
  }
}

/** In place of the form that opens: the key that is still to be made. */
export function trusteeMissingNotice({ campaign, reader }: CampaignView): Notice | null {
  const state = campaign.trustee?.state
  if (state !== 'unasked' && state !== 'asked') return null
  return {
    kind: 'problem',
    title: say(reader.language, 'admin.trustee-missing'),
    text: say(reader.language, 'problem.campaign.trustee-key-missing'),
    alert: false,
  }
}

/** Why the other keys are worth a copy. */
export const keysWhy = ({ campaign, reader }: CampaignView) =>
  say(reader.language, campaign.trustee ? 'admin.keys-why-trustee' : 'admin.keys-why')

/** The fields of a new campaign. */
export function trusteeFields(
  language: Parameters<typeof say>[0],
  { trustee, trusteeName }: { trustee: string; trusteeName: string },
  problem: string | null,
) {
  return {
    trusteeWanted: trustee === 'yes',
    trusteeName: field({
      name: 'trusteeName',
      label: say(language, 'admin.trustee-name'),
      hint: say(language, 'admin.trustee-name-hint'),
      value: trusteeName,
      problem,
      required: false,
      autocomplete: 'off',
    }),
  }
}
