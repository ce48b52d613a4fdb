import { existsSync, readFileSync } from 'node:fs'

const STATUS = '/proc/self/status'

/**
 * The most memory that this process ever held. `maxRSS` begins with what the process that started it held, as a child
 * is a copy of its parent for a moment; Linux knows better.
 */
export function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : ''
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return 1024 * (kilobytes ? Number(kilobytes) : process.resourceUsage().maxRSS)
}
