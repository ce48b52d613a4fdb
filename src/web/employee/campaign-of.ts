import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parsed } from '#src/web/parsed.ts'

const Campaign = z.object({ campaign: z.string().regex(/^[\w-]{22}$/) })

/** The campaign that an address below `/s/` names. */
export function campaignOf(request: FastifyRequest): string {
  return parsed(Campaign, request.params, 'campaign.not-found').campaign
}
