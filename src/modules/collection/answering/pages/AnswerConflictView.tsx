import { dayOf, formatShortDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Conflict } from '../../../../ui/Conflict.tsx'
import type { AnswerValue, Question } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { answerWords } from '../../rules/answer-words.ts'
import type { ConflictingAnswer } from '../actions/answer-conflict.ts'

interface AnswerConflictViewProps {
  language: Language
  question: Question
  conflict: ConflictingAnswer
  headingLevel: 2 | 3
  now: Date
}

/** Two answers to a question side by side, and the version of the other's, so that choosing one's own replaces that and no later one. */
export function AnswerConflictView({ language, question, conflict, headingLevel, now }: AnswerConflictViewProps) {
  const { theirs, mine } = conflict
  const words = (answer: AnswerValue | null | undefined) => {
    const lines = answerWords(question, answer, language)
    return lines.length === 0 ? [say(language, messages.noAnswer)] : lines
  }
  const savedAt = theirs?.savedAt ?? now
  const day = dayOf(savedAt) === dayOf(now) ? '' : `${formatShortDate(language, savedAt)} `
  return (
    <>
      <input type="hidden" name={`theirs.${question.id}`} value={theirs?.version ?? 0} />
      <Conflict
        language={language}
        question={question.id}
        label={question.text[language]}
        headingLevel={headingLevel}
        theirs={{
          name: theirs?.savedBy ?? say(language, messages.someoneElse),
          time: day + formatTime(language, savedAt),
          answer: words(theirs?.value),
        }}
        mine={{ time: formatTime(language, now), answer: words(mine) }}
      />
    </>
  )
}
