import type { AnswerColumns, BatchLayout, ResponseBatch } from '../../../collection/index.ts'
import { type Comparison, compare, type Expression } from '../../../survey/index.ts'

/** Writes 1 for each row of the batch where a routing condition holds, 0 for the others. */
export type Condition = (batch: ResponseBatch, out: Int32Array) => void

/**
 * A routing condition over columns of codes. Every single comparison is judged by the same `compare` as in the web: beforehand for each
 * option there is, or for each number as it comes.
 *
 * @param index place of the question that is routed: only those before it can be answered in route
 * @param capacity rows of the batches to come
 */
export function compileCondition(
  expression: Expression,
  layout: BatchLayout,
  index: number,
  capacity: number,
): Condition {
  if (expression.kind === 'compare') {
    const earlier = layout.questions.slice(0, index)
    const columns = earlier.find(({ question }) => question.id === expression.question)
    return columns ? compileComparison(expression, columns) : nobody
  }
  if (expression.kind === 'not') {
    const part = compileCondition(expression.part, layout, index, capacity)
    return (batch, out) => {
      part(batch, out)
      for (let row = 0; row < batch.size; row++) out[row] = out[row] === 0 ? 1 : 0
    }
  }
  const [first = nobody, ...others] = expression.parts.map((part) => compileCondition(part, layout, index, capacity))
  const held = new Int32Array(capacity)
  const all = expression.kind === 'and'
  return (batch, out) => {
    first(batch, out)
    for (const other of others) {
      other(batch, held)
      if (all) for (let row = 0; row < batch.size; row++) out[row] = (out[row] as number) & (held[row] as number)
      else for (let row = 0; row < batch.size; row++) out[row] = (out[row] as number) | (held[row] as number)
    }
  }
}

const nobody: Condition = (batch, out) => {
  out.fill(0, 0, batch.size)
}

function compileComparison(comparison: Comparison, { question, first }: AnswerColumns): Condition {
  const { options, rows, type } = question
  switch (type) {
    case 'single':
      return byCode(
        first,
        options.map(({ id }) => compare(comparison, { type, option: id })),
      )
    case 'matrix': {
      const { row } = comparison
      const place = rows.findIndex(({ id }) => id === row)
      if (row === null || place < 0) return nobody
      const held = options.map(({ id }) => compare(comparison, { type, rows: { [row]: id } }))
      return byCode(first + place, held)
    }
    case 'multi': {
      const place = options.findIndex(({ id }) => compare(comparison, { type, options: [id] }))
      return place < 0 ? nobody : byCode(first + place, [true])
    }
    case 'number':
      return byNumber(first, comparison)
    case 'text':
      return nobody
  }
}

/** @param held whether it holds, by option */
function byCode(column: number, held: readonly boolean[]): Condition {
  const holds = Int32Array.from([0, ...held.map(Number)])
  return (batch, out) => {
    const codes = batch.codes[column] as Int32Array
    for (let row = 0; row < batch.size; row++) out[row] = holds[codes[row] as number] as number
  }
}

function byNumber(column: number, comparison: Comparison): Condition {
  const answer = { type: 'number' as const, value: 0 }
  return (batch, out) => {
    const codes = batch.codes[column] as Int32Array
    const values = batch.numbers[column] as Float64Array
    for (let row = 0; row < batch.size; row++) {
      answer.value = values[row] as number
      out[row] = codes[row] !== 0 && compare(comparison, answer) ? 1 : 0
    }
  }
}
