import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { describeBase } from '../../rules/describe/describe-base.ts'
import type { Question, Questionnaire } from '../../rules/questionnaire.ts'
import { messages } from '../messages.ts'

/** Every question of a questionnaire, part by part, with its answers and who is asked. */
export function QuestionsInForce({ language, questionnaire }: { language: Language; questionnaire: Questionnaire }) {
  return (
    <>
      {questionnaire.sections.map(({ id, title, questions }) => (
        <Details
          key={id}
          summary={say(language, messages.sectionCount, { title: title[language], n: questions.length })}
        >
          <ol>
            {questions.map((question) => (
              <li key={question.id} className="below-3">
                {soften(question.text[language])}
                <p className="quiet size-s">{answersOf(question, language)}</p>
                {question.base !== null && (
                  <p className="quiet size-s">{describeBase(questionnaire, question, language)}</p>
                )}
              </li>
            ))}
          </ol>
        </Details>
      ))}
    </>
  )
}

/** The type of a question's answer, and what can be chosen. */
function answersOf({ type, options, rows }: Question, language: Language): string {
  const labels = [...rows, ...options].map(({ label }) => label[language])
  const kind = say(language, messages.types[type])
  return labels.length === 0 ? kind : `${kind}: ${labels.join(' · ')}`
}
