import { type Command, Option } from 'commander'
import { type Language, say } from '../../../platform/i18n/index.ts'
import {
  giveOut,
  readSurveyFiles,
  readWith,
  type SurveyFiles,
  surveyFileCommand,
  tabulate,
  tellFaults,
} from '../../analysis/index.ts'
import type { Fault, Read } from '../../survey/index.ts'
import { messages as words } from './compare-messages.ts'
import { writeComparisonTable } from './compare-table.ts'
import { type Comparison, comparePublished } from './rules/compare-published.ts'
import { readPublished } from './rules/read-published.ts'
import { writeComparison } from './rules/write-comparison.ts'

interface CompareOptions extends SurveyFiles {
  readonly published: string
  readonly format: 'table' | 'csv' | 'json'
  readonly out?: string
}

/**
 * Adds `compare`: the figures of a report beside those computed from the responses. Faults of all the files go to standard
 * error as `file:line:column message`, with exit code 2 and nothing written. Figures that differ are the result, not a fault.
 */
export function compareCommand(program: Command, language: Language): void {
  surveyFileCommand(program, 'compare', say(language, words.describe), language)
    .requiredOption('--published <file.json>', say(language, words.published))
    .addOption(
      new Option('--format <format>', say(language, words.format)).choices(['table', 'csv', 'json']).default('table'),
    )
    .option('--out <file>', say(language, words.out))
    .action(async (options: CompareOptions) => tellFaults(await makeComparison(options, language), language))
}

/** Makes the comparison. Returns everything that is wrong; when anything is, nothing is written. */
async function makeComparison(options: CompareOptions, language: Language): Promise<readonly Fault[]> {
  const read = await compareFiles(options, language)
  if (!read.ok) return read.faults
  const text = write(read.value, options.format, language)
  return giveOut(text, options.out)
}

async function compareFiles(options: CompareOptions, language: Language): Promise<Read<Comparison>> {
  const survey = await readSurveyFiles(options)
  const published = await readWith(options.published, readPublished)
  const faults = [survey, published].flatMap((read) => (read.ok ? [] : read.faults))
  if (!survey.ok || !published.ok) return { ok: false, faults }
  const result = tabulate({ ...survey.value, language })
  return { ok: true, value: comparePublished(survey.value.questionnaire, result, published.value) }
}

function write(comparison: Comparison, format: CompareOptions['format'], language: Language): string {
  switch (format) {
    case 'table':
      return writeComparisonTable(comparison, language)
    case 'csv':
      return writeComparison(comparison)
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`
  }
}
