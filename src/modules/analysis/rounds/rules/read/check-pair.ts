import { findNearest, type Question, type Questionnaire, type Said } from '../../../../survey/index.ts'
import type { CommonAnswer, Pair, PublishedSource } from '../link.ts'
import { isComparable } from '../propose-pairs.ts'
import { questionDifferences } from '../question-differences.ts'
import { differenceWords } from './difference-words.ts'
import { messages, sides } from './messages.ts'

/** What a link is checked against. */
export interface LinkedSurveys {
  readonly later: Questionnaire
  readonly earlier: Questionnaire | PublishedSource
}

/** One thing wrong with a pair; `part` is where in it. */
export interface PairFault {
  readonly part: 'later' | 'earlier' | 'grade' | 'reason' | 'answers' | 'options'
  readonly message: Said
}

export function isPublished(earlier: LinkedSurveys['earlier']): earlier is PublishedSource {
  return 'figures' in earlier
}

/** Everything wrong with a pair. What it says of questions that do not exist is not looked into further. */
export function checkPair(pair: Pair, { later, earlier }: LinkedSurveys): PairFault[] {
  const question = findQuestion(later, pair.later, 'later')
  const faults = [...question.faults]
  if (pair.grade !== 'identical' && pair.reason.sv === '')
    faults.push({ part: 'reason', message: messages.reasonEmpty })
  if (isPublished(earlier)) return [...faults, ...checkPublished(pair, question.value, earlier)]
  const old = findQuestion(earlier, pair.earlier, 'earlier')
  // What is said of a question by its one name is not said twice
  faults.push(...old.faults.filter(({ message }) => faults.every((told) => told.message.sv !== message.sv)))
  if (pair.grade === 'similar') faults.push({ part: 'grade', message: messages.onlyForPublished })
  if (!question.value || !old.value) return faults
  if (pair.grade === 'identical') {
    const differences = questionDifferences(
      { questionnaire: earlier, question: old.value },
      { questionnaire: later, question: question.value },
    ).filter((each) => each !== 'text')
    if (differences.length > 0)
      faults.push({ part: 'grade', message: messages.notIdentical(pair.later, differenceWords(differences)) })
  }
  if (pair.grade === 'harmonised') faults.push(...checkRecoding(pair.answers, old.value, question.value))
  return faults
}

function findQuestion(
  questionnaire: Questionnaire,
  id: string,
  part: 'later' | 'earlier',
): { value: Question | null; faults: PairFault[] } {
  const found = questionnaire.questions.find((question) => question.id === id)
  if (found && isComparable(found)) return { value: found, faults: [] }
  const message = found
    ? messages.noOptions(id)
    : messages.unknownQuestion(
        id,
        questionnaire.id,
        findNearest(
          id,
          questionnaire.questions.map((question) => question.id),
        ),
      )
  return { value: null, faults: [{ part, message }] }
}

function checkPublished(pair: Pair, question: Question | null, source: PublishedSource): PairFault[] {
  const faults: PairFault[] = []
  const ids = source.figures.map(({ id }) => id)
  if (!ids.includes(pair.earlier)) {
    const message = messages.unknownFigure(pair.earlier, source.id, findNearest(pair.earlier, ids))
    faults.push({ part: 'earlier', message })
  }
  if (pair.grade === 'identical' || pair.grade === 'harmonised') {
    faults.push({ part: 'grade', message: messages.onlyForSurveys(pair.grade) })
  }
  if (pair.grade !== 'similar') return faults
  if (pair.options.length === 0) faults.push({ part: 'options', message: messages.optionsMissing })
  return question ? [...faults, ...checkOptions(pair.options, question, 'later', 'options')] : faults
}

function checkRecoding(answers: readonly CommonAnswer[], earlier: Question, later: Question): PairFault[] {
  if (earlier.type !== later.type) {
    return [{ part: 'grade', message: messages.otherTypes(earlier.type, later.type) }]
  }
  const rows = new Set(earlier.rows.map(({ id }) => id))
  if (later.type === 'matrix' && !later.rows.some(({ id }) => rows.has(id))) {
    return [{ part: 'grade', message: messages.noCommonRows }]
  }
  if (answers.length === 0) return [{ part: 'answers', message: messages.answersMissing }]
  const faults: PairFault[] = []
  const seen = new Set<string>()
  for (const { id } of answers) {
    if (seen.has(id)) faults.push({ part: 'answers', message: messages.answerTwice(id) })
    seen.add(id)
  }
  for (const side of ['earlier', 'later'] as const) {
    const question = side === 'earlier' ? earlier : later
    for (const answer of answers) {
      if (answer[side].length === 0)
        faults.push({ part: 'answers', message: messages.sideEmpty(answer.id, sides[side]) })
    }
    const mapped = answers.flatMap((answer) => answer[side])
    faults.push(...checkOptions(mapped, question, side, 'answers'))
    const leftOut = question.options.map(({ id }) => id).filter((id) => !mapped.includes(id))
    if (leftOut.length > 0) faults.push({ part: 'answers', message: messages.optionsLeftOut(leftOut, sides[side]) })
  }
  return faults
}

/** Options that do not exist, and those that are there twice. */
function checkOptions(
  ids: readonly string[],
  question: Question,
  side: 'earlier' | 'later',
  part: PairFault['part'],
): PairFault[] {
  const known = question.options.map(({ id }) => id)
  return [...new Set(ids)].flatMap((id): PairFault[] => {
    if (!known.includes(id)) return [{ part, message: messages.unknownOption(id, sides[side], findNearest(id, known)) }]
    const times = ids.filter((each) => each === id).length
    return times > 1 ? [{ part, message: messages.optionTwice(id, sides[side]) }] : []
  })
}
