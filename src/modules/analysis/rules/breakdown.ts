import type { Frame, FrameRow } from '../../collection/index.ts'
import type { Language, Questionnaire, Replay, Response, Text } from '../../survey/index.ts'
import { breakdownMessages as messages } from './breakdown-messages.ts'
import { populationClass, populationClasses, populationColumn } from './population-class.ts'

/** A way to split the respondents into groups. */
export interface Breakdown {
  readonly by: string
  /** Population classes have an order that means something; other groups do not. */
  readonly ordered: boolean
  readonly groups: readonly BreakdownGroup[]
  readonly source: GroupSource
  /** Place in `groups` of a respondent, or −1 for one that is in none. */
  groupOf(response: Response, replay: Replay): number
}

/** Where a respondent's group comes from, for whoever counts answers in a form of its own. Places are those of `groups`. */
export type GroupSource =
  | { readonly kind: 'frame'; placeOf(respondent: string): number }
  /** The place is that of the option, where the question is answered in route. */
  | { readonly kind: 'question'; readonly question: string; readonly options: readonly string[] }
  /** Two at once: the place is `first × size of the second + second`, −1 where either is. */
  | { readonly kind: 'both'; readonly first: GroupSource; readonly second: GroupSource; readonly secondSize: number }

export interface BreakdownGroup {
  readonly id: string
  readonly label: Text
  /** N_h; null where the population of the group is not known. */
  readonly population: number | null
}

export type Resolved<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Text }

/**
 * The breakdown that a word asks for: `population` (five classes, from a column of inhabitants or a ready one), the name of
 * any other column of the frame, or the id of a single-choice question. A column goes before a question of the same name.
 */
export function resolveBreakdown(questionnaire: Questionnaire, frame: Frame | null, by: string): Resolved<Breakdown> {
  const frameGroups = frame && groupFrame(frame, by)
  if (frameGroups) {
    const { ordered, groups, placeOf } = frameGroups
    const source = { kind: 'frame', placeOf } as const
    return { ok: true, value: { by, ordered, groups, source, groupOf: ({ respondent }) => placeOf(respondent) } }
  }
  const question = questionnaire.questions.find(({ id }) => id === by)
  if (question?.type === 'single') return { ok: true, value: byQuestion(questionnaire, by) }
  if (question) return { ok: false, message: said(messages.notSingle, { by }) }
  if (!frame) return { ok: false, message: said(messages.needsFrame, { by }) }
  return { ok: false, message: said(messages.unknown, { by, known: frame.columns.join(', ') }) }
}

/** The frame split by one of its columns. */
export interface FrameGroups {
  readonly by: string
  readonly ordered: boolean
  readonly groups: readonly (BreakdownGroup & { readonly population: number })[]
  /** Place in `groups`, or −1 for one whose cell is empty or that is not in the frame. */
  placeOf(respondent: string): number
}

/** The groups of a column of the frame, `population` meaning the five classes; null when there is no such column. */
export function groupFrame(frame: Frame, by: string): FrameGroups | null {
  const population = by === 'population' ? populationColumn(frame) : null
  if (population) return groupColumn(frame, by, population.column, !population.ready)
  return frame.columns.includes(by) ? groupColumn(frame, by, by, false) : null
}

function groupColumn(frame: Frame, by: string, column: string, classes: boolean): FrameGroups {
  const idOf = (row: FrameRow) => {
    const value = row.values[column] ?? ''
    return classes ? (populationClass(value)?.id ?? '') : value
  }
  const populations = new Map<string, number>()
  for (const row of frame.rows) {
    const id = idOf(row)
    if (id !== '') populations.set(id, (populations.get(id) ?? 0) + 1)
  }
  const ids = classes ? populationClasses.map(({ id }) => id) : [...populations.keys()].sort(inSwedishOrder)
  const groups = ids.map((id) => ({
    id,
    label: populationClasses.find((one) => classes && one.id === id)?.label ?? { sv: id, en: id },
    population: populations.get(id) ?? 0,
  }))
  const place = new Map(groups.map(({ id }, index) => [id, index]))
  const placeOf = new Map(frame.rows.map((row) => [row.respondent, place.get(idOf(row)) ?? -1]))
  return { by, ordered: by === 'population', groups, placeOf: (respondent) => placeOf.get(respondent) ?? -1 }
}

function byQuestion(questionnaire: Questionnaire, by: string): Breakdown {
  const options = questionnaire.questions.find(({ id }) => id === by)?.options ?? []
  const place = new Map(options.map(({ id }, index) => [id, index]))
  return {
    by,
    ordered: false,
    groups: options.map(({ id, label }) => ({ id, label, population: null })),
    source: { kind: 'question', question: by, options: options.map(({ id }) => id) },
    groupOf(response, replay) {
      const answer = response.answers.get(by)
      if (replay.standing.get(by) !== 'answered' || answer?.type !== 'single') return -1
      return place.get(answer.option) ?? -1
    },
  }
}

const collator = new Intl.Collator('sv', { numeric: true })
function inSwedishOrder(a: string, b: string): number {
  return collator.compare(a, b)
}

function said<Values>(message: Record<Language, (values: Values) => string>, values: Values): Text {
  return { sv: message.sv(values), en: message.en(values) }
}
