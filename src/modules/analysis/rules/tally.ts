import type { AnswerValue, Question, Questionnaire, Replay, Response } from '../../survey/index.ts'

/**
 * Counts of one question, split by cell: a cell is a group of a breakdown, a stratum, or (with a single cell) everyone.
 * Every array has one place per cell.
 */
export interface QuestionTally {
  readonly question: Question
  readonly answered: Int32Array
  readonly unanswered: Int32Array
  readonly notRouted: Int32Array
  readonly notReached: Int32Array
  readonly outOfRoute: Int32Array
  /** One for single and multi (id null), one per row for a matrix, none for number and text. */
  readonly rows: readonly RowTally[]
  /** Answers to a number question, all cells together. */
  readonly numbers: number[]
}

export interface RowTally {
  readonly id: string | null
  readonly answered: Int32Array
  /** By option, then by cell. */
  readonly counts: readonly Int32Array[]
}

export interface Tally {
  readonly cells: number
  readonly questions: readonly QuestionTally[]
  add(cell: number, response: Response, replay: Replay): void
}

/** An empty count of every question over a number of cells. `add` takes one replayed response; its time is the questions'. */
export function createTally(questionnaire: Questionnaire, cells: number): Tally {
  const counters = questionnaire.questions.map((question) => createCounter(question, cells))
  return {
    cells,
    questions: counters.map(({ tally }) => tally),
    add(cell, response, replay) {
      for (const { tally, count } of counters) {
        const id = tally.question.id
        if (replay.outOfRoute.has(id)) bump(tally.outOfRoute, cell)
        switch (replay.standing.get(id)) {
          case 'answered': {
            bump(tally.answered, cell)
            const answer = response.answers.get(id)
            if (answer) count(cell, answer)
            break
          }
          case 'unanswered':
            bump(tally.unanswered, cell)
            break
          case 'not_routed':
            bump(tally.notRouted, cell)
            break
          default:
            bump(tally.notReached, cell)
        }
      }
    },
  }
}

interface Counter {
  readonly tally: QuestionTally
  readonly count: (cell: number, answer: AnswerValue) => void
}

function createCounter(question: Question, cells: number): Counter {
  const rowIds = question.type === 'matrix' ? question.rows.map((row) => row.id) : hasOptions(question) ? [null] : []
  const rows = rowIds.map((id) => ({
    id,
    answered: new Int32Array(cells),
    counts: question.options.map(() => new Int32Array(cells)),
  }))
  const tally: QuestionTally = {
    question,
    answered: new Int32Array(cells),
    unanswered: new Int32Array(cells),
    notRouted: new Int32Array(cells),
    notReached: new Int32Array(cells),
    outOfRoute: new Int32Array(cells),
    rows,
    numbers: [],
  }
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const optionAt = new Map(question.options.map((option, index) => [option.id, index]))
  const choose = (cell: number, row: RowTally | undefined, option: string) => {
    const counts = row?.counts[optionAt.get(option) ?? -1]
    if (!counts) throw new RangeError(`question ${question.id} has no option ${option}`)
    bump(counts, cell)
  }
  const count = (cell: number, answer: AnswerValue) => {
    if (answer.type === 'number') tally.numbers.push(answer.value)
    if (answer.type === 'matrix') {
      for (const [id, option] of Object.entries(answer.rows)) {
        const row = rowOf.get(id)
        choose(cell, row, option)
        if (row) bump(row.answered, cell)
      }
      return
    }
    const row = rows[0]
    if (!row) return
    bump(row.answered, cell)
    if (answer.type === 'single') choose(cell, row, answer.option)
    if (answer.type === 'multi') for (const option of answer.options) choose(cell, row, option)
  }
  return { tally, count }
}

function hasOptions(question: Question): boolean {
  return question.type === 'single' || question.type === 'multi'
}

function bump(counts: Int32Array, cell: number) {
  counts[cell] = (counts[cell] ?? 0) + 1
}

/** Everyone, whatever the cell. */
export function total(counts: Int32Array): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}
