import { type Aspect, aspects, type Category, higher, type Level, type Levels, levelsBy } from './aspects.ts'
import { type Model, type Question, type QuestionId, questionsOf } from './model.ts'

/** What was answered to one question: the level of its worst reasonable consequence, or null for "do not know yet". */
export interface Answer {
  readonly level: Level | null
  readonly why: string
}

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/** How far one aspect is, and what decided its level. */
export interface AspectStanding {
  readonly aspect: Aspect
  /** The highest consequence so far. */
  readonly level: Level | null
  /** The categories whose consequence is that high. Nobody chooses a level: these do. */
  readonly decidedBy: readonly Category[]
  readonly answered: number
  readonly asked: number
  readonly complete: boolean
}

export interface Standing {
  readonly aspects: readonly AspectStanding[]
  readonly levels: Levels
  readonly answered: number
  readonly asked: number
  /** Every question has a level. */
  readonly complete: boolean
}

/** What the answers come to by a model. An answer to a question that the model does not ask, or with a level that it lacks, counts for nothing. */
export function standingOf(model: Model, answers: Answers): Standing {
  const questions = questionsOf(model)
  const each = model.aspects.map((aspect) => ofAspect(model, aspect, questions, answers))
  const answered = each.reduce((sum, part) => sum + part.answered, 0)
  return {
    aspects: each,
    levels: levelsBy((aspect) => each.find((part) => part.aspect === aspect)?.level ?? null),
    answered,
    asked: questions.length,
    complete: answered === questions.length,
  }
}

function ofAspect(model: Model, aspect: Aspect, questions: readonly Question[], answers: Answers): AspectStanding {
  const own = questions.filter((question) => question.aspect === aspect)
  const given = own.flatMap(({ id, category }) => {
    const level = levelIn(model, answers[id])
    return level === null ? [] : [{ category, level }]
  })
  const level = given.map((answer) => answer.level).reduce<Level | null>(higher, null)
  return {
    aspect,
    level,
    decidedBy: given.filter((answer) => answer.level === level).map(({ category }) => category),
    answered: given.length,
    asked: own.length,
    complete: given.length === own.length,
  }
}

/** The level that an answer gives by a model. */
export function levelIn(model: Model, answer: Answer | undefined): Level | null {
  const level = answer?.level ?? null
  return model.levels.some((known) => known.level === level) ? level : null
}

/**
 * The question to ask now: the first without an answer after the one that was just answered, then from the beginning, and last those
 * that nobody knew. null where every question has its level.
 */
export function nextQuestion(model: Model, answers: Answers, after: QuestionId | null): Question | null {
  const questions = questionsOf(model)
  const start = questions.findIndex(({ id }) => id === after) + 1
  const inTurn = [...questions.slice(start), ...questions.slice(0, start)]
  const untouched = ({ id }: Question) => answers[id] === undefined
  const unknown = ({ id }: Question) => levelIn(model, answers[id]) === null
  return inTurn.find(untouched) ?? inTurn.find(unknown) ?? null
}

/** One thing that is not as it was the last time. */
export interface Difference {
  readonly aspect: Aspect
  readonly before: Level | null
  readonly after: Level | null
  /** The questions of the aspect with another level than before. */
  readonly questions: readonly {
    readonly question: QuestionId
    readonly before: Level | null
    readonly after: Level | null
  }[]
}

interface Assessed {
  readonly levels: Levels
  readonly answers: Answers
}

/** What an assessment changed, aspect by aspect; an aspect that nothing happened to is not there. */
export function differencesBetween(before: Assessed, after: Assessed): readonly Difference[] {
  return aspects.flatMap((aspect) => {
    const ids = new Set([...keysOf(before.answers), ...keysOf(after.answers)])
    const questions = [...ids]
      .filter((id) => id.startsWith(`${aspect}.`))
      .map((question) => ({
        question,
        before: before.answers[question]?.level ?? null,
        after: after.answers[question]?.level ?? null,
      }))
      .filter((change) => change.before !== change.after)
    const was = before.levels[aspect]
    const is = after.levels[aspect]
    return was === is && questions.length === 0 ? [] : [{ aspect, before: was, after: is, questions }]
  })
}

function keysOf(answers: Answers): QuestionId[] {
  return Object.keys(answers) as QuestionId[]
}
