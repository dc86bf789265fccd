import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Language, say } from '../../../platform/i18n/index.ts'
import {
  giveOut,
  RakingDiverges,
  readSurveyFiles,
  resolveBreakdown,
  resolveWeighting,
  type SurveyData,
  type SurveyFiles,
  surveyFileCommand,
  tellFaults,
} from '../../analysis/index.ts'
import type { Fault } from '../../survey/index.ts'
import { messages as words } from './export-messages.ts'
import { type Exported, type ExportFormat, exportFormats, writeExport } from './formats/write-export.ts'

interface ExportOptions extends SurveyFiles {
  readonly format: ExportFormat
  readonly out: string
  readonly by: readonly string[]
  readonly weight?: string
  readonly synthetic?: boolean
}

/**
 * Adds `export`: the answers of a survey as data for other programs, or its figures as JSON-stat. Faults of all the files go to
 * standard error as `file:line:column message`, with exit code 2 and nothing written.
 */
export function exportCommand(program: Command, language: Language): void {
  surveyFileCommand(program, 'export', say(language, words.describe), language)
    .addOption(
      new Option('--format <format>', say(language, words.format)).choices(exportFormats).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', say(language, words.out))
    .option('--by <word>', say(language, words.by), (word: string, before: string[]) => [...before, word], [])
    .option('--weight <column,…>', say(language, words.weight))
    .option('--synthetic', say(language, words.synthetic))
    .addHelpText('after', say(language, words.examples))
    .action(async (options: ExportOptions) => tellFaults(await makeExport(options, language), language))
}

/** Makes the export. Returns everything that is wrong; when anything is, nothing is written. */
async function makeExport(options: ExportOptions, language: Language): Promise<readonly Fault[]> {
  const { format, out, by } = options
  const csv = format === 'r' ? csvBeside(out) : null
  const weight = (options.weight ?? '').split(',').map((name) => name.trim())
  const columns = options.weight === undefined || weight.includes('') ? [] : weight
  const wrong = [...wrongOptions(options, weight), ...overwritten(options, csv)]
  const read = await readSurveyFiles(options)
  const unknown = read.ok ? unknownNames(read.value, columns, by) : read.faults
  if (!read.ok || wrong.length + unknown.length > 0) return [...wrong, ...unknown]
  const facts = {
    language,
    synthetic: options.synthetic === true,
    owner: null,
    opensOn: null,
    closesOn: null,
    created: new Date(),
  }
  const choices = { weight: columns, breakdowns: by, csvName: basename(csv ?? out) }
  try {
    const made = await writeExport(format, read.value, choices, facts)
    return await write(made, out, csv, language)
  } catch (error) {
    if (error instanceof RakingDiverges) return [fault('--weight', words.notConverged)]
    throw error
  }
}

async function write(
  { content, csv }: Exported,
  out: string,
  beside: string | null,
  language: Language,
): Promise<readonly Fault[]> {
  const faults = csv === null || beside === null ? [] : await giveOut(csv, beside)
  if (faults.length > 0) return faults
  const wrong = await giveOut(content, out)
  if (wrong.length > 0) return wrong
  if (beside !== null) console.log(say(language, words.wroteTwo, { script: out, csv: basename(beside) }))
  return []
}

/** `analys.R` reads `analys.csv`. */
function csvBeside(out: string): string {
  return `${out.replace(/\.r$/i, '')}.csv`
}

function wrongOptions({ format, by, weight: given }: ExportOptions, weight: readonly string[]): Fault[] {
  const faults: Fault[] = []
  if (given !== undefined && weight.includes('')) faults.push(fault('--weight', words.emptyWeight))
  if (given !== undefined && format !== 'r' && format !== 'jsonstat') {
    faults.push(onlyFor('--weight', { sv: 'r eller jsonstat', en: 'r or jsonstat' }))
  }
  if (by.length > 0 && format !== 'jsonstat') faults.push(onlyFor('--by', { sv: 'jsonstat', en: 'jsonstat' }))
  return faults
}

function onlyFor(option: string, formats: Fault['message']): Fault {
  return fault(option, {
    sv: words.onlyFor.sv({ formats: formats.sv }),
    en: words.onlyFor.en({ formats: formats.en }),
  })
}

/** A file that is read must never be written over: the one beside a script is easily forgotten. */
function overwritten({ questionnaire, responses, frame, notAsked, out }: ExportOptions, csv: string | null): Fault[] {
  const written = [out, ...(csv === null ? [] : [csv])].map((file) => resolve(file))
  const read = [questionnaire, responses, frame, notAsked].filter((file) => file !== undefined)
  return read
    .filter((file) => written.includes(resolve(file)))
    .map((file) => fault('--out', { sv: words.overwrites.sv({ file }), en: words.overwrites.en({ file }) }))
}

/** Columns and questions that are named: they can be judged only once the files are read. */
function unknownNames({ questionnaire, frame }: SurveyData, weight: readonly string[], by: readonly string[]): Fault[] {
  const weighting = weight.length > 0 ? resolveWeighting(frame, weight) : null
  return [
    ...by.flatMap((word) => {
      const breakdown = resolveBreakdown(questionnaire, frame, word)
      return breakdown.ok ? [] : [fault('--by', breakdown.message)]
    }),
    ...(weighting && !weighting.ok ? [fault('--weight', weighting.message)] : []),
  ]
}

function fault(file: string, message: Fault['message']): Fault {
  return { file, line: 0, column: 0, message }
}
