import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Questionnaire } from '../../src/modules/survey/index.ts'
// Past the module's index, which also holds pages: plain Node runs the generators and reads no TSX.
import { readQuestionnaire } from '../../src/modules/survey/rules/read-questionnaire/read-questionnaire.ts'

/** Reads a questionnaire of the reference folder. @throws Error with all its faults */
export function readReferenceQuestionnaire(url: URL): Questionnaire {
  const file = fileURLToPath(url)
  const read = readQuestionnaire(readFileSync(file, 'utf8'), basename(file))
  if (read.ok) return read.value
  throw new Error(read.faults.map((each) => `${each.file}:${each.line}:${each.column} ${each.message.en}`).join('\n'))
}
