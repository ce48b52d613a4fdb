import { listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { BENCH, openInstallation } from '../setup/installation.ts'
import { peakBytes } from '../setup/peak-bytes.ts'

// A process that closes the one campaign of an installation, alone: its peak of memory is that of the job.
const { context, close } = await openInstallation(process.argv[2] ?? '')
const start = performance.now()
await runDueJobs(context)
const milliseconds = performance.now() - start
const [campaign] = await listCampaigns(context, BENCH)
if (campaign?.state !== 'closed') throw new Error('The closing job did not end')
const { userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000
console.log(JSON.stringify({ milliseconds, cpuMilliseconds, peakBytes: peakBytes() }))
await close()
