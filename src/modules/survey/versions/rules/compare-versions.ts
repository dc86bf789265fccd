import type { Question, Questionnaire } from '../../rules/questionnaire.ts'
import { compareQuestion } from './compare-question.ts'
import type { Change, Comparability, QuestionChange } from './question-change.ts'

/** Each question that is not as it was, in the order of the later version, the removed ones last. */
export function compareVersions(before: Questionnaire, after: Questionnaire): QuestionChange[] {
  const earlier = new Map(before.questions.map((question) => [question.id, question]))
  const later = new Set(after.questions.map(({ id }) => id))
  const compared = new Map<string, QuestionChange>()
  for (const question of after.questions) {
    const was = earlier.get(question.id) ?? null
    const changes: Change[] = was === null ? [{ kind: 'added' }] : compareQuestion(was, question)
    if (was !== null) changes.push(...askedBy(question, compared))
    if (changes.length > 0) compared.set(question.id, made(question.id, was, question, changes))
  }
  const removed = before.questions
    .filter(({ id }) => !later.has(id))
    .map((question) => made(question.id, question, null, [{ kind: 'removed' }]))
  return [...compared.values(), ...removed]
}

function made(id: string, before: Question | null, after: Question | null, changes: readonly Change[]): QuestionChange {
  return { id, before, after, changes, comparability: judge(changes) }
}

const breaking: ReadonlySet<Change['kind']> = new Set([
  'added',
  'removed',
  'type',
  'option-removed',
  'option-exclusive',
])

function judge(changes: readonly Change[]): Comparability {
  if (changes.some(({ kind }) => breaking.has(kind))) return 'not'
  return changes.every(({ kind }) => kind === 'moved') ? 'comparable' : 'care'
}

/** The earlier questions that decide whether it is asked and that answer another question now. */
function askedBy(question: Question, compared: ReadonlyMap<string, QuestionChange>): Change[] {
  return questionsIn(question).flatMap((id) => {
    const change = compared.get(id)
    const text = change?.after?.text
    return text && change.comparability === 'not' ? [{ kind: 'asked-by' as const, question: text }] : []
  })
}

/** The ids of the questions that a question's condition speaks of, each once. */
export function questionsIn({ base }: Pick<Question, 'base'>): string[] {
  const found = new Set<string>()
  const look = (expression: NonNullable<Question['base']>): void => {
    if (expression.kind === 'compare') found.add(expression.question)
    else if (expression.kind === 'not') look(expression.part)
    else for (const part of expression.parts) look(part)
  }
  if (base !== null) look(base)
  return [...found]
}
