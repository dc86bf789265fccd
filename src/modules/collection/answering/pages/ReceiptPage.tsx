import { dayOf, formatDate, formatTime, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { answersOf, type MyResponse } from '../../response.ts'
import { isLate } from '../../rules/collection-state.ts'
import { responseProgress } from '../../rules/section-progress.ts'
import { messages } from '../messages/index.ts'
import { receiptNumber } from '../rules/receipt-number.ts'

interface ReceiptPageProps {
  frame: Framing
  response: MyResponse
  submittedAt: Date
}

/** What was handed in, when, by whom, and the number to name it by. */
export function ReceiptPage({ frame, response, submittedAt }: ReceiptPageProps) {
  const { language } = frame
  const { survey, organisation, state, ownerName } = response
  const { answered, asked } = responseProgress(survey.questionnaire, answersOf(response.stored))
  const when = { date: formatDate(language, submittedAt), time: formatTime(language, submittedAt) }
  const items: [string, string][] = [
    [say(language, messages.survey), survey.title[language]],
    [say(language, sharedMessages.respondent), organisation.name],
    [
      say(language, sharedMessages.submittedAt),
      say(language, isLate(survey, dayOf(submittedAt)) ? messages.dayAndTimeLate : sharedMessages.dayAndTime, when),
    ],
    ...(state.submittedBy === null
      ? []
      : [[say(language, sharedMessages.submittedBy), state.submittedBy] as [string, string]]),
    [
      say(language, messages.answeredQuestions),
      say(language, messages.countOf, { count: String(answered), total: String(asked) }),
    ],
    [say(language, messages.receiptNumber), receiptNumber(survey.id, organisation.id, submittedAt)],
  ]
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.receiptTitle)}
        lead={say(language, messages.receiptLead, { owner: ownerName })}
      />
      <Facts items={items} />
      <p className="actions above-6">
        <ButtonLink href={`/enkater/${survey.id}/mina-svar.pdf`} variant="secondary" icon="download">
          {say(language, messages.ownAnswersPdf)}
        </ButtonLink>
        <a href={`/enkater/${survey.id}/mina-svar`}>{say(language, messages.ownAnswers)}</a>
        <a href="/enkater">{say(language, sharedMessages.allSurveys)}</a>
      </p>
    </WorkFrame>
  )
}
