import type { Question } from '../../../survey/index.ts'
import type { Earlier } from '../actions/linked-rounds.ts'
import type { CommonAnswer, Grade, Pair } from '../rules/link.ts'

/** A grading as its form holds it: everything that was typed, also what the grade has no use for. */
export interface PairForm {
  readonly earlier: string
  readonly grade: Grade | null
  readonly reason: { readonly sv: string; readonly en: string }
  /** By side and option: the answer that it counts as. */
  readonly countsAs: { readonly earlier: ReadonlyMap<string, string>; readonly later: ReadonlyMap<string, string> }
  readonly options: readonly string[]
}

/** The questions that a form is about. `old` is null beside published figures. */
export interface PairQuestions {
  readonly question: Question
  readonly old: Question | null
}

/** What the form begins with: the pair as it is stored, or each option as its namesake on the earlier side. */
export function formOf(pair: Pair | null, earlier: string, { question, old }: PairQuestions): PairForm {
  const stored = pair?.earlier === earlier ? pair : null
  const answers = stored?.grade === 'harmonised' ? stored.answers : null
  const names = new Set(old?.options.map(({ id }) => id))
  const side = (options: Question['options'], which: 'earlier' | 'later') =>
    new Map(
      options.map(({ id }) => {
        const answer = answers?.find((each) => each[which].includes(id))?.id
        return [id, answer ?? (answers === null && names.has(id) ? id : '')]
      }),
    )
  return {
    earlier,
    grade: stored?.grade ?? null,
    reason: stored !== null && stored.grade !== 'identical' ? stored.reason : { sv: '', en: '' },
    countsAs: { earlier: side(old?.options ?? [], 'earlier'), later: side(question.options, 'later') },
    options: stored?.grade === 'similar' ? stored.options : [],
  }
}

/** Reads the form as it was posted. */
export function readPairForm(fields: readonly (readonly [string, unknown])[]): PairForm {
  const text = (name: string) => {
    const value = fields.find(([field]) => field === name)?.[1]
    return typeof value === 'string' ? value : ''
  }
  const side = (prefix: string) =>
    new Map(
      fields.flatMap(([field, value]) =>
        field.startsWith(prefix) && typeof value === 'string' ? [[field.slice(prefix.length), value] as const] : [],
      ),
    )
  const grade = text('grad')
  return {
    earlier: text('fraga'),
    grade: isGrade(grade) ? grade : null,
    reason: { sv: text('skal').trim(), en: text('skal_en').trim() },
    countsAs: { earlier: side('tidigare.'), later: side('senare.') },
    options: fields.flatMap(([field, value]) => (field === 'svar' && typeof value === 'string' ? [value] : [])),
  }
}

/** The pair that the form says; null where no grade is chosen. */
export function pairOf(form: PairForm, { question, old }: PairQuestions, stored: Pair | null): Pair | null {
  const { grade, reason } = form
  const sides = { later: question.id, earlier: form.earlier }
  if (grade === null) return null
  if (grade === 'identical') return { ...sides, grade }
  if (grade === 'similar') return { ...sides, grade, reason, options: form.options }
  if (grade === 'not-comparable') return { ...sides, grade, reason }
  const choices = answerChoices(old, stored)
  const optionsOf = (side: ReadonlyMap<string, string>, answer: string) =>
    [...side].filter(([, value]) => value === answer).map(([option]) => option)
  const answers = choices.flatMap(({ id, label }): CommonAnswer[] => {
    const [earlier, later] = [optionsOf(form.countsAs.earlier, id), optionsOf(form.countsAs.later, id)]
    return earlier.length + later.length === 0 ? [] : [{ id, label, earlier, later }]
  })
  return { ...sides, grade, reason, answers }
}

/** What an option can count as: the answers of a recoding that is stored, and the options of the earlier question. */
export function answerChoices(old: Question | null, stored: Pair | null): Pick<CommonAnswer, 'id' | 'label'>[] {
  const known = stored?.grade === 'harmonised' ? stored.answers.map(({ id, label }) => ({ id, label })) : []
  const ids = new Set(known.map(({ id }) => id))
  return [...known, ...(old?.options ?? []).filter(({ id }) => !ids.has(id)).map(({ id, label }) => ({ id, label }))]
}

/** The grades that can be given beside what the survey is linked to. */
export function gradesFor({ kind }: Earlier): Grade[] {
  return kind === 'survey' ? ['identical', 'harmonised', 'not-comparable'] : ['similar', 'not-comparable']
}

function isGrade(word: string): word is Grade {
  return word === 'identical' || word === 'harmonised' || word === 'similar' || word === 'not-comparable'
}
