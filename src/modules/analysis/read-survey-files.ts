import { readFile } from 'node:fs/promises'
import { type Frame, readFrame, readResponses } from '../collection/index.ts'
import { type Fault, type Questionnaire, type Read, type Response, readQuestionnaire } from '../survey/index.ts'
import { messages } from './messages.ts'

/** The files of a survey that needs no database. */
export interface SurveyFiles {
  readonly questionnaire: string
  readonly responses: string
  readonly frame?: string
}

export interface SurveyData {
  readonly questionnaire: Questionnaire
  readonly responses: readonly Response[]
  readonly frame: Frame | null
}

/** Reads the files of a survey: what they hold, or every fault in all of them. */
export async function readSurveyFiles(files: SurveyFiles): Promise<Read<SurveyData>> {
  const questionnaire = await readWith(files.questionnaire, readQuestionnaire)
  const frame = files.frame === undefined ? null : await readWith(files.frame, readFrame)
  const faults = [questionnaire, frame].flatMap((read) => (read === null || read.ok ? [] : read.faults))
  // What a response may hold is known only from a sound questionnaire, who may respond only from a sound frame.
  if (!questionnaire.ok) return { ok: false, faults }
  const population = frame?.ok ? frame.value : null
  const responses = await readWith(files.responses, (source, file) =>
    readResponses(source, file, questionnaire.value, population),
  )
  if (!responses.ok) return { ok: false, faults: [...faults, ...responses.faults] }
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: { questionnaire: questionnaire.value, responses: responses.value, frame: population } }
}

/** Reads a file by a reader of bytes; a file that cannot be read is a fault of the file as a whole. */
export async function readWith<T>(file: string, read: (source: Uint8Array, file: string) => Read<T>): Promise<Read<T>> {
  try {
    return read(await readFile(file), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const message =
      code === 'ENOENT' ? messages.noSuchFile : code === 'EISDIR' ? messages.isFolder : messages.cannotRead
    return { ok: false, faults: [{ file, line: 0, column: 0, message } satisfies Fault] }
  }
}
