import { readFile } from 'node:fs/promises'
import { type Frame, readFrame, readNotAsked, readResponses } from '../collection/index.ts'
import { type Fault, type Questionnaire, type Read, type Response, readQuestionnaire } from '../survey/index.ts'
import { messages } from './messages.ts'

/** The files of a survey that needs no database. */
export interface SurveyFiles {
  readonly questionnaire: string
  readonly responses: string
  readonly frame?: string
  /** Which questions were never put to whom, as a dataset has it. */
  readonly notAsked?: string
}

export interface SurveyData {
  readonly questionnaire: Questionnaire
  readonly responses: readonly Response[]
  readonly frame: Frame | null
}

/** What the responses to a survey are read against. */
export interface SurveyDesign {
  /** Null where it is faulty, and then no response can be judged. */
  readonly questionnaire: Questionnaire | null
  /** Null without one, and where it is faulty. */
  readonly frame: Frame | null
  readonly faults: readonly Fault[]
}

/** Reads the questionnaire and the frame, with every fault in them. */
export async function readSurveyDesign(files: SurveyFiles): Promise<SurveyDesign> {
  const questionnaire = await readWith(files.questionnaire, readQuestionnaire)
  const frame = files.frame === undefined ? null : await readWith(files.frame, readFrame)
  return {
    questionnaire: questionnaire.ok ? questionnaire.value : null,
    frame: frame?.ok ? frame.value : null,
    faults: [questionnaire, frame].flatMap((read) => (read === null || read.ok ? [] : read.faults)),
  }
}

/** Reads the files of a survey: what they hold, or every fault in all of them. */
export async function readSurveyFiles(files: SurveyFiles): Promise<Read<SurveyData>> {
  const { questionnaire, frame, faults } = await readSurveyDesign(files)
  // What a response may hold is known only from a sound questionnaire, who may respond only from a sound frame.
  if (!questionnaire) return { ok: false, faults }
  const responses = await readWith(files.responses, (source, file) => readResponses(source, file, questionnaire, frame))
  if (!responses.ok) return { ok: false, faults: [...faults, ...responses.faults] }
  const asked = await withNotAsked(files.notAsked, questionnaire, responses.value)
  if (!asked.ok) return { ok: false, faults: [...faults, ...asked.faults] }
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: { questionnaire, responses: asked.value, frame } }
}

/** The responses with what was never put to them, where there is a file of it. */
async function withNotAsked(
  file: string | undefined,
  questionnaire: Questionnaire,
  responses: readonly Response[],
): Promise<Read<readonly Response[]>> {
  if (file === undefined) return { ok: true, value: responses }
  return readWith(file, (source, name) => readNotAsked(source, name, questionnaire, responses))
}

/** Reads a file by a reader of bytes; a file that cannot be read is a fault of the file as a whole. */
export function readWith<T>(file: string, read: (source: Uint8Array, file: string) => Read<T>): Promise<Read<T>> {
  return readable(file, async () => read(await readFile(file), file))
}

/** Does what reads a file; when the system refuses, that is a fault of the file as a whole. */
export async function readable<T>(file: string, read: () => Promise<Read<T>>): Promise<Read<T>> {
  try {
    return await read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const message =
      code === 'ENOENT' ? messages.noSuchFile : code === 'EISDIR' ? messages.isFolder : messages.cannotRead
    return { ok: false, faults: [{ file, line: 0, column: 0, message } satisfies Fault] }
  }
}
