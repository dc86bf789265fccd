import type { Frame } from '../../../../collection/index.ts'
import type { Question, Questionnaire } from '../../../../survey/index.ts'
import type { GroupResult, QuestionResult, ResultSet, RowResult } from '../../../rules/result.ts'

/** Everything that anyone can read: what is published, the frame and the questionnaire. */
export interface Published {
  readonly set: ResultSet
  readonly frame: Frame
  readonly questionnaire: Questionnaire
}

/** Those in the frame that nothing in the publication tells apart but their answers to the questions it is broken down by. */
export interface Kind {
  readonly population: number
  /** A row of the frame, one of them. */
  readonly values: Readonly<Record<string, string>>
  /** By id of question that there is a breakdown by: the answer, or null for none. */
  readonly answers: ReadonlyMap<string, string | null>
}

/** What a group of a breakdown is made of: the values that its rows have, and the answers. */
export interface GroupSign {
  holds(kind: Kind): boolean
}

/** The questions (and rows of a matrix, as ID.ROW) that some breakdown is by. */
export function breakdownQuestions({ set, frame }: Published): string[] {
  const words = set.breakdowns.flatMap(({ breakdown }) => breakdown?.by.split(',') ?? [])
  return [...new Set(words.filter((word) => !isColumn(frame, word)))]
}

/** Kinds of the frame by its columns alone, those of the breakdowns. */
export function frameKinds({ set, frame }: Published): Kind[] {
  const words = [...new Set(set.breakdowns.flatMap(({ breakdown }) => breakdown?.by.split(',') ?? []))]
  const columns = words.filter((word) => isColumn(frame, word))
  const kinds = new Map<string, { population: number; values: Record<string, string>; answers: Map<string, null> }>()
  for (const { values } of frame.rows) {
    const key = JSON.stringify(columns.map((word) => signOf(frame, word, values)))
    const found = kinds.get(key)
    if (found) found.population += 1
    else kinds.set(key, { population: 1, values: { ...values }, answers: new Map() })
  }
  return [...kinds.values()]
}

/** Whether a kind is in a group, whose id is a value, an answer, or two of these with a comma between. */
export function isIn(
  frame: Frame,
  by: string,
  group: { id: string; pair?: readonly [string, string] },
  kind: Kind,
): boolean {
  const words = by.split(',')
  const ids = group.pair ?? [group.id]
  return words.every((word, index) =>
    isColumn(frame, word) ? signOf(frame, word, kind.values) === ids[index] : kind.answers.get(word) === ids[index],
  )
}

function isColumn(frame: Frame, word: string): boolean {
  return word === 'population' || frame.columns.includes(word)
}

/** The value, or for inhabitants the id of the class. */
function signOf(frame: Frame, word: string, values: Readonly<Record<string, string>>): string {
  const column = word === 'population' ? frame.columns.find((name) => name.startsWith('population')) : word
  const value = values[column ?? ''] ?? ''
  if (word !== 'population' || !/^\d+$/.test(value)) return value
  const limits = [
    [70_000, 'over-70000'],
    [30_000, '30000-70000'],
    [15_000, '15000-30000'],
    [8_000, '8000-15000'],
    [0, 'under-8000'],
  ] as const
  return limits.find(([from]) => Number(value) >= from)?.[1] ?? ''
}

/** A question or a row of a matrix, with what is shown of it in every breakdown. */
export interface ReadPart {
  readonly question: Question
  readonly row: string | null
  readonly national: QuestionResult | RowResult
  readonly tables: readonly { readonly by: string; readonly groups: readonly ReadGroup[] }[]
}

export type ReadGroup = GroupResult & { readonly pair?: readonly [string, string] }

export function readParts({ set, questionnaire }: Published): ReadPart[] {
  return set.national.questions.flatMap((national, index) => {
    const question = questionnaire.questions.find(({ id }) => id === national.id)
    if (!question) return []
    const rows = national.rows ?? [null]
    return rows.map((row, place): ReadPart => {
      const tables = set.breakdowns.flatMap(({ questions, breakdown }) => {
        const found = questions[index]
        const part = row ? found?.rows?.[place] : found
        if (!part?.groups || !breakdown) return []
        const pairs = new Map(breakdown.groups.map(({ id, pair }) => [id, pair]))
        const groups = part.groups.map((group): ReadGroup => {
          const pair = pairs.get(group.id)
          return { ...group, ...(pair && { pair }) }
        })
        return [{ by: breakdown.by, groups }]
      })
      return { question, row: row?.id ?? null, national: row ?? national, tables }
    })
  })
}
