import type { AnswerValue, Response } from '../../../../survey/index.ts'
import type { AnswerColumns, BatchLayout } from './answer-columns.ts'
import type { ResponseBatch } from './response-batch.ts'

/** Writes a response as the next row of a batch that has room. */
export type EncodeResponse = (response: Response, batch: ResponseBatch) => void

/** @throws RangeError (the function returned) for an answer that names an option or row that its question does not have */
export function createResponseEncoder(layout: BatchLayout): EncodeResponse {
  const encoders = layout.questions.map(
    (columns) => [columns.question.id, createAnswerEncoder(columns)] as [string, EncodeAnswer],
  )
  const places = new Map(layout.questions.map(({ question }, index) => [question.id, index]))
  return (response, batch) => {
    const row = batch.size
    batch.complete[row] = response.status === 'complete' ? 1 : 0
    for (const [id, encode] of encoders) {
      const answer = response.answers.get(id)
      if (answer !== undefined) encode(answer, batch, row)
    }
    for (const id of response.notAsked ?? []) {
      const question = places.get(id)
      if (question !== undefined && !response.answers.has(id)) batch.notAsked.push([row, question])
    }
    batch.size += 1
  }
}

type EncodeAnswer = (answer: AnswerValue, batch: ResponseBatch, row: number) => void

function createAnswerEncoder({ question, first }: AnswerColumns): EncodeAnswer {
  const optionAt = new Map(question.options.map(({ id }, index) => [id, index]))
  const rowAt = new Map(question.rows.map(({ id }, index) => [id, index]))
  const place = (places: ReadonlyMap<string, number>, id: string): number => {
    const found = places.get(id)
    if (found === undefined) throw new RangeError(`question ${question.id} has no option or row ${id}`)
    return found
  }
  return (answer, batch, row) => {
    const put = (column: number, code: number): void => {
      const codes = batch.codes[first + column]
      if (codes) codes[row] = code
    }
    switch (answer.type) {
      case 'single':
        put(0, place(optionAt, answer.option) + 1)
        break
      case 'multi':
        for (const option of answer.options) put(place(optionAt, option), 1)
        break
      case 'matrix':
        for (const [id, option] of Object.entries(answer.rows)) put(place(rowAt, id), place(optionAt, option) + 1)
        break
      case 'number': {
        const values = batch.numbers[first]
        if (values) values[row] = answer.value
        put(0, 1)
        break
      }
      case 'text':
        put(0, 1)
    }
  }
}
