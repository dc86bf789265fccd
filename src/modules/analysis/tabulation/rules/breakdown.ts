import type { Frame } from '../../../collection/index.ts'
import type { Language, Question, Questionnaire, Text } from '../../../survey/index.ts'
import type { Breakdown, Resolved } from '../../rules/grouping.ts'
import { breakdownMessages as messages } from './breakdown-messages.ts'
import { crossBreakdowns } from './cross-breakdowns.ts'
import { groupFrame } from './frame-groups.ts'

export type { Breakdown, BreakdownGroup, GroupSource, Resolved } from '../../rules/grouping.ts'
export { type FrameGroups, groupFrame } from './frame-groups.ts'

/**
 * The breakdown that a word asks for: `population` (five classes, from a column of inhabitants or a ready one), the name of
 * any other column of the frame, the id of a single-choice question, `ID.ROW` for a row of a matrix, or two of these with a
 * comma between. A column goes before a question of the same name.
 *
 * A question where several answers can be chosen gives no groups: one respondent would be in several of them, their bases would
 * not add up, and no test of difference between them holds.
 */
export function resolveBreakdown(questionnaire: Questionnaire, frame: Frame | null, by: string): Resolved<Breakdown> {
  const columns = frame?.columns ?? []
  // A column whose own name holds a comma is taken as it is.
  const words = columns.includes(by) ? [by] : by.split(',').map((word) => word.trim())
  if (words.length > 2) return { ok: false, message: said(messages.tooMany, { by }) }
  const found = words.map((word) => resolveOne(questionnaire, frame, word))
  for (const one of found) if (!one.ok) return one
  const [first, second] = found.flatMap((one) => (one.ok ? [one.value] : []))
  if (!first) return { ok: false, message: said(messages.unknown, { by, known: columns.join(', ') }) }
  if (!second) return { ok: true, value: first }
  if (first.by === second.by) return { ok: false, message: said(messages.twice, { by: first.by }) }
  return { ok: true, value: crossBreakdowns(frame, first, second) }
}

function resolveOne(questionnaire: Questionnaire, frame: Frame | null, by: string): Resolved<Breakdown> {
  const frameGroups = frame && groupFrame(frame, by)
  if (frameGroups) {
    const { ordered, groups, placeOf } = frameGroups
    const source = { kind: 'frame', placeOf } as const
    return { ok: true, value: { by, ordered, groups, source, groupOf: ({ respondent }) => placeOf(respondent) } }
  }
  const question = questionnaire.questions.find(({ id }) => id === by)
  if (question?.type === 'single') return { ok: true, value: byQuestion(question, by) }
  if (question) return { ok: false, message: said(messages.notSingle, { by }) }
  const matrix = questionnaire.questions.find(({ id, type }) => type === 'matrix' && by.startsWith(`${id}.`))
  const row = matrix?.rows.find(({ id }) => by === `${matrix.id}.${id}`)
  if (matrix && row) return { ok: true, value: byQuestion(matrix, by, row.id) }
  if (!frame) return { ok: false, message: said(messages.needsFrame, { by }) }
  return { ok: false, message: said(messages.unknown, { by, known: frame.columns.join(', ') }) }
}

function byQuestion({ id, options }: Question, by: string, row?: string): Breakdown {
  const place = new Map(options.map((option, index) => [option.id, index]))
  return {
    by,
    ordered: false,
    groups: options.map((option) => ({ id: option.id, label: option.label, population: null })),
    source: {
      kind: 'question',
      question: id,
      ...(row !== undefined && { row }),
      options: options.map((option) => option.id),
    },
    groupOf(response, replay) {
      const answer = response.answers.get(id)
      if (replay.standing.get(id) !== 'answered') return -1
      if (answer?.type === 'single') return place.get(answer.option) ?? -1
      if (answer?.type === 'matrix') return place.get(answer.rows[row ?? ''] ?? '') ?? -1
      return -1
    },
  }
}

function said<Values>(message: Record<Language, (values: Values) => string>, values: Values): Text {
  return { sv: message.sv(values), en: message.en(values) }
}
