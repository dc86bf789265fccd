import type { Command } from 'commander'
import { type Language, say } from '../../platform/i18n/index.ts'
import { RakingDiverges } from '../../stats/rake.ts'
import type { Frame } from '../collection/index.ts'
import type { Fault, Questionnaire, Read } from '../survey/index.ts'
import { chooseOptions, type TabulateOptions } from './choose-options.ts'
import { countFile, type FileToCount } from './counting/count-file/count-file.ts'
import { showProgress } from './counting/count-file/show-progress.ts'
import { createResponseCounter } from './counting/rules/count-responses.ts'
import type { Counts } from './counting/rules/counter.ts'
import { giveOut } from './give-out.ts'
import { messages } from './messages.ts'
import { readable, readSurveyDesign, readSurveyFiles } from './read-survey-files.ts'
import { surveyFileCommand, tellFaults } from './survey-file-command.ts'
import { writeResult } from './tables/formats/write-result.ts'
import { resolveBreakdown } from './tabulation/rules/breakdown.ts'
import { prepareTabulation } from './tabulation/rules/tabulate.ts'
import { resolveWeighting } from './tabulation/rules/weighting.ts'

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
    .option('--progress', say(language, messages.progress))
    .addHelpText('after', say(language, messages.examples))
    .action(async (options: TabulateOptions) => tellFaults(await makeTable(options, language), language))
}

/** Makes the table. Returns everything that is wrong; when anything is, nothing is written. */
async function makeTable(options: TabulateOptions, language: Language): Promise<readonly Fault[]> {
  const chosen = chooseOptions(options)
  const { questionnaire, frame, faults } = await readSurveyDesign(options)
  const unsound = [...(chosen.ok ? [] : chosen.faults), ...faults]
  if (!questionnaire) return unsound
  const { decimals = 0, format = 'json', weight = [] } = chosen.ok ? chosen.value : {}
  const input = {
    questionnaire,
    frame,
    language,
    decimals,
    weight,
    ...(options.by !== undefined && { by: options.by }),
  }
  const badGroups = faults.length > 0 ? [] : chooseGroups(options, questionnaire, frame)
  // The responses are judged whatever else is wrong, so that everything can be told at once.
  const tabulation = unsound.length + badGroups.length > 0 ? null : prepareTabulation(input)
  const counted = await countResponses(options, { questionnaire, frame, splits: tabulation?.splits ?? [] }, language)
  if (!counted.ok) return [...unsound, ...counted.faults]
  if (!tabulation) return [...unsound, ...badGroups]
  const result = converging(() => tabulation.result(counted.value))
  if (result === null) return [aboutOption('--weight', messages.notConverged)]
  const content = await writeResult(result, questionnaire, format, language)
  return giveOut(content, options.out)
}

async function countResponses(
  options: TabulateOptions,
  about: Omit<FileToCount, 'path'>,
  language: Language,
): Promise<Read<Counts>> {
  if (options.notAsked !== undefined) return countWhole(options, about)
  const { responses, progress } = options
  const shown = showProgress(process.stderr, language, progress === true)
  try {
    return await readable(responses, () => countFile({ ...about, path: responses }, shown.show))
  } finally {
    shown.end()
  }
}

/** Counts responses that are read whole: what was never put to them stands in another file. */
async function countWhole(
  options: TabulateOptions,
  { questionnaire, frame, splits }: Omit<FileToCount, 'path'>,
): Promise<Read<Counts>> {
  const read = await readSurveyFiles(options)
  if (!read.ok) return { ok: false, faults: read.faults.filter(({ file }) => file !== options.frame) }
  const counter = createResponseCounter(questionnaire, frame, splits)
  for (const response of read.value.responses) counter.add(response)
  return { ok: true, value: counter.finish() }
}

/** What is wrong with the columns and questions that are named: they can be judged only once the files are read. */
function chooseGroups({ by, weight }: TabulateOptions, questionnaire: Questionnaire, frame: Frame | null): Fault[] {
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
