import { openInstallation } from '../setup/installation.ts'
import { runDueJobs } from '#src/services/jobs.ts'
const { context, close } = await openInstallation(process.argv[2] ?? '')
const t0 = performance.now(); const at = (n: string) => console.log(((performance.now() - t0) / 1000).toFixed(2).padStart(7), n, (process.memoryUsage().rss / 1e6).toFixed(0), JSON.stringify(Object.fromEntries(Object.entries(process.memoryUsage()).map(([k, v]) => [k, Math.round(v / 1e6)]))))
let opens = 0
const pool = { ...context.pool,
  openBallots: async (...a: Parameters<typeof context.pool.openBallots>) => { if (opens++ === 0) at('first open'); const r = await context.pool.openBallots(...a); if (opens % 100 === 0) at('opened ' + opens); return r },
  publishedRows: ((...a: Parameters<typeof context.pool.publishedRows>) => { at('publishedRows ' + a[0]); return context.pool.publishedRows(...a) }) as typeof context.pool.publishedRows,
  forget: async () => { at('forget'); await context.pool.forget() } }
const database = { ...context.database, inOneTransaction: async (w: Parameters<typeof context.database.inOneTransaction>[0]) => { at('transaction'); const r = await context.database.inOneTransaction(async rooms => { const x = await w(rooms); at('before commit'); return x }); at('committed'); return r }, shred: async () => { at('shred'); await context.database.shred(); at('shredded') } }
await runDueJobs({ ...context, pool, database } as typeof context)
at('end'); const u = process.resourceUsage(); console.log('cpu', (u.userCPUTime + u.systemCPUTime) / 1e6, 'peak', u.maxRSS / 1024)
await close()
