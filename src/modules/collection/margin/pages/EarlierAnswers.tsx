import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { momentWords, savedLine } from '../../pages/moment.ts'
import { answerWords } from '../../rules/answer-words.ts'
import type { AnswerVersion, QuestionHistory } from '../margin.ts'
import { messages } from '../messages.ts'
import { reasonWords } from './margin-words.ts'

interface EarlierAnswersProps {
  language: Language
  history: QuestionHistory
  mayAnswer: boolean
}

/** What the answer was before, who said so and when, and the button that brings it back. */
export function EarlierAnswers({ language, history, mayAnswer }: EarlierAnswersProps) {
  const { response, question, versions } = history
  const [current, ...earlier] = versions
  if (!current || (earlier.length === 0 && current.because === null)) {
    return <p className="quiet">{say(language, messages.noHistory)}</p>
  }
  const words = ({ value }: AnswerVersion) => {
    const lines = answerWords(question, value, language)
    return lines.length === 0 ? say(language, sharedMessages.noAnswer) : lines.join('; ')
  }
  const bringBack = ({ version }: AnswerVersion) => (
    <form method="post" action={`/enkater/${response.survey.id}/fraga/${question.id}/tillbaka`}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="current" value={current.version} />
      <Button variant="secondary" size="sm" label={say(language, messages.bringBackVersion, { version: `${version}` })}>
        {say(language, messages.bringBack)}
      </Button>
    </form>
  )
  return (
    <>
      {current.because !== null && (
        <p className="quiet">
          {savedLine(current, language)}: {reasonWords(current.because, language)}.
        </p>
      )}
      {mayAnswer && <p className="quiet below-3">{say(language, messages.historyLead)}</p>}
      <Table
        caption={say(language, messages.history)}
        captionHidden
        stack
        columns={[
          { key: 'version', label: say(language, messages.version) },
          { key: 'answer', label: say(language, sharedMessages.answer), wide: true },
          { key: 'saved', label: say(language, messages.saved) },
          { key: 'by', label: say(language, sharedMessages.submittedBy) },
          { key: 'why', label: say(language, messages.whyChanged) },
          ...(mayAnswer ? [{ key: 'change', label: say(language, sharedMessages.change) }] : []),
        ]}
        rows={earlier.map((each) => ({
          key: `${each.version}`,
          cells: [
            `${say(language, messages.version)} ${each.version}`,
            words(each),
            momentWords(each.savedAt, language),
            each.savedBy ?? '–',
            each.because === null ? '–' : reasonWords(each.because, language),
            ...(mayAnswer ? [bringBack(each)] : []),
          ],
        }))}
      />
    </>
  )
}
