import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

const Campaign = z.object({ campaign: z.string().regex(/^[\w-]{22}$/) })

/** The campaign that an address below `/s/` names. */
export function campaignOf(request: FastifyRequest): string {
  const parsed = Campaign.safeParse(request.params)
  if (!parsed.success) throw new Problem('campaign.not-found')
  return parsed.data.campaign
}
