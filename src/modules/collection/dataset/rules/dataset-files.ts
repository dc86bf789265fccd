import { createHash } from 'node:crypto'
import { writeRows } from '../../../../platform/tables/write-rows.ts'
import { compileReplay, type Questionnaire, type Response } from '../../../survey/index.ts'
import { writeFrame } from '../../files/rules/write-frame.ts'
import { writeResponses } from '../../files/rules/write-responses.ts'
import type { Frame } from '../../rules/frame.ts'

/** Every file of a dataset but the one with their checksums, in the order of that. */
export const datasetFileNames = [
  'frame.csv',
  'method.txt',
  'not-asked.csv',
  'questionnaire.yaml',
  'responses.csv',
  'standing.csv',
  'submissions.csv',
] as const
export type DatasetFileName = (typeof datasetFileNames)[number]
export type DatasetFiles = Readonly<Record<DatasetFileName, string>>

export const sumsName = 'SHA256SUMS'

/** A response with when it was handed in. */
export interface SubmittedResponse extends Response {
  readonly submittedAt: Date | null
  /** After the survey's last day. */
  readonly late: boolean
}

export interface DatasetContent {
  /** The questionnaire as its file has it, and what it was read to. */
  readonly source: string
  readonly questionnaire: Questionnaire
  readonly frame: Frame
  /** In the order of the respondents' codes. */
  readonly responses: readonly SubmittedResponse[]
  /** What whoever counts needs to know, in words. */
  readonly method: string
}

/** The files of a dataset: the same content always gives the same bytes. */
export function writeDatasetFiles({ source, questionnaire, frame, responses, method }: DatasetContent): DatasetFiles {
  const replay = compileReplay(questionnaire)
  const questions = questionnaire.questions.map(({ id }) => id)
  return {
    'frame.csv': writeFrame(frame),
    'method.txt': `${method.trimEnd()}\n`,
    'not-asked.csv': writeRows([
      ['respondent', 'question'],
      ...responses.flatMap(({ respondent, notAsked }) =>
        questions.filter((id) => notAsked?.has(id)).map((id) => [respondent, id]),
      ),
    ]),
    'questionnaire.yaml': source,
    'responses.csv': writeResponses(questionnaire, responses),
    'standing.csv': writeRows([
      ['respondent', ...questions],
      ...responses.map((response) => {
        const { standing } = replay(response)
        return [response.respondent, ...questions.map((id) => standing.get(id) ?? '')]
      }),
    ]),
    'submissions.csv': writeRows([
      ['respondent', 'status', 'submitted_at', 'late'],
      ...responses.map(({ respondent, status, submittedAt, late }) => [
        respondent,
        status,
        submittedAt?.toISOString() ?? '',
        submittedAt === null ? '' : late ? '1' : '0',
      ]),
    ]),
  }
}

/** A line for each file with its SHA-256, as `sha256sum` writes and checks it. */
export function writeSums(files: DatasetFiles): string {
  return datasetFileNames.map((name) => `${sha256(files[name])}  ${name}\n`).join('')
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
