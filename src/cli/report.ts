import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { print } from '#src/cli/print.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { FOR_PROGRAMS } from '#src/core/tables/csv.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import type { Context } from '#src/services/context.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { everyDepartment } from '#src/services/reports/every-department.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { readReport } from '#src/services/reports/read-report.ts'
import { departmentsFile, FORMATS, type Format, reportFile } from '#src/web/hr/tables/files.ts'

const USAGE = `Usage: campaign report ID [DEPARTMENT] [--format json|${FORMATS.join('|')}] [--language ${LANGUAGES.join('|')}]`

/** `campaign report`: the same as the API answers, on standard output. */
export async function report([id, ...words]: string[]) {
  // an id may begin with a hyphen and is no option
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      language: { type: 'string', default: 'en' },
    },
  })
  const [department] = positionals
  const format = FORMATS.find((one) => one === values.format)
  const language = LANGUAGES.find((one) => one === values.language)
  if (!id || !language || (!format && values.format !== 'json')) throw new Error(USAGE)
  await withContext(async (context) => {
    const unit = department === undefined ? null : Number(department)
    if (!format) {
      print(JSON.stringify(await asJson(context, id, unit), null, 2))
      return
    }
    const taker = { format, language, dialect: FOR_PROGRAMS }
    const { chunks } = await asFile(context, id, unit, taker)
    await pipeline(Readable.from(chunks), process.stdout, { end: false })
  })
}

const asJson = (context: Context, id: string, unit: number | null) =>
  unit === null
    ? listReports(context, COMMAND_LINE, id)
    : departmentReport(context, COMMAND_LINE, id, unit)

type Taker = Parameters<typeof reportFile>[0] & { format: Format }

const asFile = async (context: Context, id: string, unit: number | null, taker: Taker) =>
  unit === null
    ? departmentsFile(taker, await everyDepartment(context, COMMAND_LINE, id))
    : reportFile(taker, await readReport(context, COMMAND_LINE, id, unit))
