import type { Language, Question, Text } from '../questionnaire.ts'
import { words } from './base-messages.ts'
import { describeClause, type NamedQuestion } from './describe-clause.ts'
import { simplify } from './simplify.ts'

/**
 * Who is asked a question, as a sentence: "Ställd till dem som svarat Ja på ”…”." `respondents` is the noun for them in
 * the plural (`{sv: 'kommuner', en: 'municipalities'}`); without it they are "alla" and "dem".
 */
export function describeBase(
  questionnaire: { readonly questions: readonly NamedQuestion[] },
  question: Pick<Question, 'base'>,
  language: Language,
  { respondents }: { readonly respondents?: Text } = {},
): string {
  const noun = respondents?.[language] ?? null
  const { all, some } = words[language]
  if (question.base === null) return all(noun)
  const questionOf = (id: string) => questionnaire.questions.find((other) => other.id === id)
  return some(noun, describeClause(simplify(question.base), { language, tense: 'asked', named: true, questionOf }))
}
