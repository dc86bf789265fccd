import type { QuestionChange } from './question-change.ts'

/** What a correction does to the answers of one question that cannot all be kept as they are. Ids of options and rows. */
export interface AnswerMove {
  readonly question: string
  /** No answer is kept: the question is gone, or asks for something else. */
  readonly clear: boolean
  /** Options that are gone. */
  readonly options: readonly string[]
  /** Rows that are gone. */
  readonly rows: readonly string[]
  /** Options that must stand alone now. */
  readonly exclusive: readonly string[]
  /** Options that take no text any more. */
  readonly texts: readonly string[]
}

/**
 * What a correction does to answers. Where a question's words have changed the answers are kept, unless it is in `askAnew`: whether
 * other words ask for something else is for a person to say.
 */
export function movesOf(changes: readonly QuestionChange[], askAnew: ReadonlySet<string>): AnswerMove[] {
  return changes.flatMap(({ id: question, before, after }) => {
    if (before === null) return []
    const clear = after === null || after.type !== before.type || askAnew.has(question)
    if (clear) return [{ question, clear, options: [], rows: [], exclusive: [], texts: [] }]
    const now = new Map(after.options.map((option) => [option.id, option]))
    const move: AnswerMove = {
      question,
      clear,
      options: idsOf(before.options, ({ id }) => !now.has(id)),
      rows: idsOf(before.rows, ({ id }) => !after.rows.some((row) => row.id === id)),
      exclusive: idsOf(before.options, ({ id, exclusive }) => !exclusive && now.get(id)?.exclusive === true),
      texts: idsOf(before.options, ({ id, other }) => other && now.get(id)?.other === false),
    }
    const { options, rows, exclusive, texts } = move
    return [options, rows, exclusive, texts].some(({ length }) => length > 0) ? [move] : []
  })
}

function idsOf<Each extends { readonly id: string }>(list: readonly Each[], want: (each: Each) => boolean): string[] {
  return list.filter(want).map(({ id }) => id)
}

/** Questions whose words have changed, so that a person is to say whether they ask for the same. */
export function mayMeanAnother({ before, after, changes }: QuestionChange): boolean {
  return before !== null && after?.type === before.type && changes.some(({ kind }) => reworded.has(kind))
}

const reworded: ReadonlySet<string> = new Set(['text', 'help', 'option-renamed', 'row-renamed'])
