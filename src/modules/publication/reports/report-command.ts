import { extname } from 'node:path'
import type { Command } from 'commander'
import { type Language, say } from '../../../platform/i18n/index.ts'
import {
  giveOut,
  readSurveyFiles,
  type SurveyFiles,
  surveyFileCommand,
  tabulate,
  tellFaults,
} from '../../analysis/index.ts'
import type { Fault } from '../../survey/index.ts'
import type { ReportFormat } from '../picture/documents/write-report.ts'
import { messages as words } from './command-messages.ts'

interface ReportOptions extends Partial<SurveyFiles> {
  readonly out: string
  readonly frozen?: string
  readonly synthetic?: boolean
  readonly date?: string
}

/**
 * Adds `report`: the report of a survey as a file, in the format that its ending says. Faults of all the files go to
 * standard error as `file:line:column message`, with exit code 2 and nothing written.
 */
export function reportCommand(program: Command, language: Language): void {
  const command = surveyFileCommand(program, 'report', say(language, words.report), language)
  // A frozen report holds all that it takes
  for (const option of command.options) option.makeOptionMandatory(false)
  command
    .option('--frozen <file.json>', say(language, words.frozen))
    .requiredOption('--out <file>', say(language, words.out))
    .option('--synthetic', say(language, words.synthetic))
    .option('--date <yyyy-mm-dd>', say(language, words.date))
    .action(async (options: ReportOptions) => tellFaults(await makeReport(options, language), language))
}

/** Makes the report. Returns what is wrong; when anything is, no file is written. */
async function makeReport(options: ReportOptions, language: Language): Promise<readonly Fault[]> {
  const format = formatOf(options.out)
  const date = options.date ?? new Date().toISOString().slice(0, 10)
  const wrong = [
    ...(format === null ? [fault(options.out, words.wrongEnding)] : []),
    ...(isDate(date) ? [] : [fault('--date', words.wrongDate)]),
  ]
  if (options.frozen !== undefined)
    return format === null ? wrong : remakeReport(options.frozen, options.out, format, language)
  const { questionnaire, responses, frame, notAsked } = options
  if (questionnaire === undefined || responses === undefined)
    return [...wrong, fault('--questionnaire', words.whichFiles)]
  const read = await readSurveyFiles({
    questionnaire,
    responses,
    ...(frame !== undefined && { frame }),
    ...(notAsked !== undefined && { notAsked }),
  })
  if (!read.ok) return [...wrong, ...read.faults]
  if (format === null || wrong.length > 0) return wrong
  const result = tabulate({ ...read.value, language })
  const facts = { owner: null, opensOn: null, closesOn: null, synthetic: options.synthetic === true, date }
  // Loaded only now: a fault in a file is told without the writers, which are most of the time to start.
  const { writeReport } = await import('../picture/documents/write-report.ts')
  const bytes = await writeReport({ questionnaire: read.value.questionnaire, result, facts, language }, format)
  return giveOut(bytes, options.out)
}

/** Makes a frozen report again, keeps it, and says whether it is the one that was frozen: the exit code is 1 when it is not. */
async function remakeReport(
  frozen: string,
  out: string,
  format: ReportFormat,
  language: Language,
): Promise<readonly Fault[]> {
  const { rebuildFrozen } = await import('./documents/rebuild-frozen.ts')
  const rebuilt = await rebuildFrozen(frozen, format)
  if (!rebuilt.ok) return rebuilt.faults
  const { bytes, same, said } = rebuilt.value
  const faults = await giveOut(bytes, out)
  if (faults.length > 0) return faults
  for (const sentence of said) console.error(sentence[language])
  if (!same) process.exitCode = 1
  return []
}

function formatOf(file: string): ReportFormat | null {
  const ending = extname(file).slice(1).toLowerCase()
  return ending === 'pdf' || ending === 'docx' || ending === 'html' ? ending : null
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

function fault(file: string, message: Fault['message']): Fault {
  return { file, line: 0, column: 0, message }
}
