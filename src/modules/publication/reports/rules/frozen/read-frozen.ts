import { type Fault, type Questionnaire, type Read, readQuestionnaire } from '../../../../survey/index.ts'
import { type FrozenReport, frozenSchema, hashData } from './frozen-report.ts'
import { messages } from './messages.ts'

export interface ReadFrozen {
  readonly frozen: FrozenReport
  readonly questionnaire: Questionnaire
}

/** Larger than any report: a million cells. */
const largestFile = 100_000_000

/** Reads the file of a frozen report: what it holds, or everything that is wrong with it. A file that was changed is refused. */
export function readFrozen(source: Uint8Array, file: string): Read<ReadFrozen> {
  const fault = (message: Fault['message']): Fault => ({ file, line: 0, column: 0, message })
  const refuse = (...faults: Fault[]): Read<ReadFrozen> => ({ ok: false, faults })
  if (source.length > largestFile) return refuse(fault(messages.tooLarge))
  const value = parse(source)
  if (value === undefined) return refuse(fault(messages.notJson))
  const parsed = frozenSchema.safeParse(value)
  if (!parsed.success) {
    const places = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))]
    return refuse(...places.slice(0, 20).map((place) => fault(messages.wrongShape(place))))
  }
  const frozen = parsed.data as unknown as FrozenReport
  const questionnaire = readQuestionnaire(frozen.questionnaire, `${file} questionnaire`)
  if (!questionnaire.ok) return questionnaire
  if (hashData(frozen) !== frozen.dataSha256) return refuse(fault(messages.dataChanged))
  return { ok: true, value: { frozen, questionnaire: questionnaire.value } }
}

function parse(source: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(source))
  } catch {
    return undefined
  }
}
