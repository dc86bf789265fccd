import { type Command, Option } from 'commander'
import { type Language, say } from '../../../platform/i18n/index.ts'
import {
  compareRounds,
  differenceWords,
  giveOut,
  linkMessages,
  type Pair,
  type PublishedSource,
  proposePairs,
  type RoundComparison,
  readLink,
  readPublishedSource,
  readSurveyFiles,
  readWith,
  type SurveyData,
  type SurveyFiles,
  surveyFileCommand,
  tellFaults,
  writeLink,
} from '../../analysis/index.ts'
import type { Fault, Questionnaire, Read } from '../../survey/index.ts'
import { messages as words } from './rounds-messages.ts'
import { writeRoundsTable } from './rounds-table.ts'
import { writeChanges } from './rules/write-changes.ts'

interface RoundsOptions extends SurveyFiles {
  readonly earlierQuestionnaire?: string
  readonly earlierResponses?: string
  readonly earlierFrame?: string
  readonly published?: string
  readonly link?: string
  readonly format: 'table' | 'json' | 'csv' | 'link'
  readonly out?: string
}

/**
 * Adds `rounds`: a survey compared with an earlier one, or shown beside published figures. Faults of all the files go to standard error as
 * `file:line:column message`, with exit code 2 and nothing written.
 */
export function roundsCommand(program: Command, language: Language): void {
  surveyFileCommand(program, 'rounds', say(language, words.describe), language)
    .option('--earlier-questionnaire <file.yaml>', say(language, words.earlierQuestionnaire))
    .option('--earlier-responses <file.csv>', say(language, words.earlierResponses))
    .option('--earlier-frame <file.csv>', say(language, words.earlierFrame))
    .option('--published <file.json>', say(language, words.published))
    .option('--link <file.yaml>', say(language, words.link))
    .addOption(
      new Option('--format <format>', say(language, words.format))
        .choices(['table', 'json', 'csv', 'link'])
        .default('table'),
    )
    .option('--out <file>', say(language, words.out))
    .addHelpText('after', say(language, words.examples))
    .action(async (options: RoundsOptions) => tellFaults(await makeComparison(options, language), language))
}

/** Makes the comparison. Returns everything that is wrong; when anything is, nothing is written. */
async function makeComparison(options: RoundsOptions, language: Language): Promise<readonly Fault[]> {
  const read = await readRounds(options)
  if (!read.ok) return read.faults
  const { later, earlier } = read.value
  const pairs = await choosePairs(options, read.value, language)
  if (!pairs.ok) return pairs.faults
  const text = write(
    compareRounds({
      later: roundOf(later),
      earlier: isPublished(earlier) ? earlier : roundOf(earlier),
      pairs: pairs.value,
      titles: {
        earlier: isPublished(earlier) ? earlier.title : earlier.questionnaire.title,
        later: later.questionnaire.title,
      },
    }),
    { pairs: pairs.value, ...read.value },
    options.format,
    language,
  )
  return giveOut(text, options.out)
}

interface Rounds {
  readonly later: SurveyData
  readonly earlier: SurveyData | PublishedSource
}

async function readRounds(options: RoundsOptions): Promise<Read<Rounds>> {
  const { earlierQuestionnaire, earlierResponses, earlierFrame, published } = options
  const later = await readSurveyFiles(options)
  const laterFaults = later.ok ? [] : later.faults
  const isSurvey = earlierQuestionnaire !== undefined && earlierResponses !== undefined
  if (isSurvey === (published !== undefined)) {
    return { ok: false, faults: [...laterFaults, aboutOption('--earlier-questionnaire', words.whichEarlier)] }
  }
  const earlier = isSurvey
    ? await readSurveyFiles({
        questionnaire: earlierQuestionnaire,
        responses: earlierResponses,
        ...(earlierFrame !== undefined && { frame: earlierFrame }),
      })
    : await readWith(published ?? '', readPublishedSource)
  if (!later.ok || !earlier.ok) return { ok: false, faults: [...laterFaults, ...(earlier.ok ? [] : earlier.faults)] }
  return { ok: true, value: { later: later.value, earlier: earlier.value } }
}

/** The pairs of the link file; without one those that the questionnaires propose, and the others are told of. */
async function choosePairs(
  options: RoundsOptions,
  { later, earlier }: Rounds,
  language: Language,
): Promise<Read<readonly Pair[]>> {
  const before = isPublished(earlier) ? earlier : earlier.questionnaire
  if (options.link !== undefined) {
    const surveys = { later: later.questionnaire, earlier: before }
    const link = await readWith(options.link, (source, file) => readLink(source, file, surveys))
    if (!link.ok) return link
    if (link.value.pairs.length > 0) return { ok: true, value: link.value.pairs }
    return { ok: false, faults: [{ file: options.link, line: 0, column: 0, message: linkMessages.noCommonQuestions }] }
  }
  if (isPublished(earlier)) return { ok: false, faults: [aboutOption('--link', words.linkNeeded)] }
  const { identical, toGrade } = proposePairs(earlier.questionnaire, later.questionnaire)
  if (identical.length + toGrade.length === 0) {
    const file = options.earlierQuestionnaire ?? ''
    return { ok: false, faults: [{ file, line: 0, column: 0, message: linkMessages.noCommonQuestions }] }
  }
  for (const { id, differences } of toGrade) {
    console.error(say(language, words.toGrade, { question: id, what: differenceWords(differences)[language] }))
  }
  return { ok: true, value: identical }
}

function write(
  comparison: RoundComparison,
  { later, earlier, pairs }: Rounds & { pairs: readonly Pair[] },
  format: RoundsOptions['format'],
  language: Language,
): string {
  switch (format) {
    case 'table':
      return writeRoundsTable(comparison, language)
    case 'csv':
      return writeChanges([comparison], language)
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`
    case 'link': {
      const linked = isPublished(earlier)
        ? { kind: 'published' as const, id: earlier.id }
        : { kind: 'survey' as const, id: earlier.questionnaire.id }
      return writeLink({ later: later.questionnaire.id, earlier: linked, pairs })
    }
  }
}

function roundOf({ questionnaire, frame, responses }: SurveyData) {
  return { id: questionnaire.id, label: labelOf(questionnaire), questionnaire, frame, responses }
}

/** The year in the name of a survey, as it stands in tables; its id where there is none. */
function labelOf({ id, title }: Questionnaire): string {
  return /(?:19|20)\d\d/.exec(`${id} ${title.sv}`)?.[0] ?? id
}

function isPublished(earlier: Rounds['earlier']): earlier is PublishedSource {
  return 'figures' in earlier
}

function aboutOption(file: string, message: Fault['message']): Fault {
  return { file, line: 0, column: 0, message }
}
