import type { Command } from 'commander'
import { type Language, say } from '../../platform/i18n/index.ts'
import { RakingDiverges } from '../../stats/rake.ts'
import type { Fault } from '../survey/index.ts'
import { chooseOptions, type TabulateOptions } from './choose-options.ts'
import { writeResult } from './formats/write-result.ts'
import { messages } from './messages.ts'
import { readSurveyFiles, type SurveyData } from './read-survey-files.ts'
import { replaceFile } from './replace-file.ts'
import { resolveBreakdown } from './rules/breakdown.ts'
import { tabulate } from './rules/tabulate.ts'
import { resolveWeighting } from './rules/weighting.ts'
import { surveyFileCommand, tellFaults } from './survey-file-command.ts'

/**
 * Adds `tabulate`: every figure of a survey from its files, without a database. Faults of all the files go to standard
 * error as `file:line:column message`, with exit code 2 and nothing written.
 */
export function analysisCommands(program: Command, language: Language): void {
  surveyFileCommand(program, 'tabulate', say(language, messages.tabulate), language)
    .option('--by <word>', say(language, messages.by))
    .option('--weight <column,…>', say(language, messages.weight))
    .option('--round <n>', say(language, messages.round))
    .option('--format <format>', say(language, messages.format))
    .option('--out <file>', say(language, messages.out))
    .addHelpText('after', say(language, messages.examples))
    .action(async (options: TabulateOptions) => tellFaults(await makeTable(options, language), language))
}

/** Makes the table. Returns everything that is wrong; when anything is, nothing is written. */
async function makeTable(options: TabulateOptions, language: Language): Promise<readonly Fault[]> {
  const chosen = chooseOptions(options)
  const read = await readSurveyFiles(options)
  const wrong = [...(chosen.ok ? [] : chosen.faults), ...(read.ok ? chooseGroups(options, read.value) : read.faults)]
  if (!chosen.ok || !read.ok || wrong.length > 0) return wrong
  const { decimals, format, weight } = chosen.value
  const result = converging(() =>
    tabulate({ ...read.value, language, decimals, weight, ...(options.by !== undefined && { by: options.by }) }),
  )
  if (result === null) return [aboutOption('--weight', messages.notConverged)]
  const content = await writeResult(result, read.value.questionnaire, format, language)
  if (options.out === undefined) {
    await writeToStandardOutput(content)
    return []
  }
  try {
    await replaceFile(options.out, content)
    return []
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return [{ file: options.out, line: 0, column: 0, message: messages.cannotWrite }]
  }
}

/** Waits until all is taken. A reader that has had enough, like `head`, closes the pipe: that is no fault of ours. */
function writeToStandardOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error)))
    process.stdout.write(content, () => done())
  })
}

/** What is wrong with the columns and questions that are named: they can be judged only once the files are read. */
function chooseGroups({ by, weight }: TabulateOptions, { questionnaire, frame }: SurveyData): Fault[] {
  const breakdown = by === undefined ? null : resolveBreakdown(questionnaire, frame, by)
  const columns = (weight ?? '').split(',').filter((name) => name.trim() !== '')
  const weighting =
    columns.length === 0
      ? null
      : resolveWeighting(
          frame,
          columns.map((name) => name.trim()),
        )
  return [
    ...(breakdown && !breakdown.ok ? [aboutOption('--by', breakdown.message)] : []),
    ...(weighting && !weighting.ok ? [aboutOption('--weight', weighting.message)] : []),
  ]
}

function aboutOption(file: string, message: Fault['message']): Fault {
  return { file, line: 0, column: 0, message }
}

function converging<T>(run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof RakingDiverges) return null
    throw error
  }
}
