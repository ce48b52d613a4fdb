import { workerData } from 'node:worker_threads'
import { serveTasks } from '#src/worker/serve-tasks.ts'
import { typstCompiler } from '#src/worker/typeset/typst.ts'

// A thread that sets papers, with the compiler that its maker has read.
serveTasks(await typstCompiler(workerData as WebAssembly.Module))
