import { type Language, say } from '../../../platform/i18n/index.ts'
import { may, type Role } from '../../../platform/tenancy/index.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import { answersOf, type MyResponse } from '../response.ts'
import { answerWords } from '../rules/answer-words.ts'
import { type Review, reviewOf } from '../rules/review.ts'
import { Confirm } from './Confirm.tsx'
import { fieldId } from './QuestionField.tsx'

interface ReviewPageProps {
  frame: Framing
  response: MyResponse
  role: Role
  /** What stopped a submission; null for a page that is opened. */
  fault: string | null
}

/** Everything that is left to answer, with links there, and the button that submits. */
export function ReviewPage({ frame, response, role, fault }: ReviewPageProps) {
  const { language } = frame
  const { survey } = response
  const answers = answersOf(response.stored)
  const review = reviewOf(survey.questionnaire, answers)
  const n = review.unansweredCount
  return (
    <WorkFrame {...frame} errors={fault !== null}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.reviewTitle)}
        lead={n === 0 ? say(language, messages.allAnswered) : say(language, messages.unansweredLead, { n })}
      />
      {n > 0 && <Unanswered language={language} survey={survey.id} review={review} />}
      {review.outOfRoute.length > 0 && (
        <Section
          id="raknas-inte"
          title={say(language, messages.outOfRoute)}
          lead={say(language, messages.outOfRouteLead)}
        >
          <Table
            caption={say(language, messages.outOfRoute)}
            captionHidden
            stack
            columns={[
              { key: 'question', label: say(language, messages.question) },
              { key: 'answer', label: say(language, messages.answer), wide: true },
            ]}
            rows={review.outOfRoute.map((question) => ({
              key: question.id,
              cells: [question.text[language], answerWords(question, answers.get(question.id), language).join('; ')],
            }))}
          />
        </Section>
      )}
      <Section id="skicka" title={say(language, messages.submitHeading)}>
        {may(role, 'survey.submit') ? (
          <SubmitForm language={language} response={response} unanswered={n} fault={fault} />
        ) : (
          <Notice>
            <p>{say(language, messages.mayNotSubmit)}</p>
          </Notice>
        )}
      </Section>
    </WorkFrame>
  )
}

function Unanswered({ language, survey, review }: { language: Language; survey: string; review: Review }) {
  return (
    <Section id="utan-svar" title={say(language, messages.unanswered)}>
      {review.unanswered.map(({ section, questions }) => (
        <div className="above-4" key={section.id}>
          <h3>{section.title[language]}</h3>
          <ul className="links">
            {questions.map(({ id, text }) => (
              <li key={id}>
                <a href={`/enkater/${survey}/svara/${section.id}#${fieldId(id)}`}>{text[language]}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

interface SubmitFormProps {
  language: Language
  response: MyResponse
  unanswered: number
  fault: string | null
}

function SubmitForm({ language, response, unanswered: n, fault }: SubmitFormProps) {
  return (
    <form method="post" action={`/enkater/${response.survey.id}/skicka-in`}>
      <p>{say(language, messages.submitWords, { owner: response.ownerName })}</p>
      {n === 0 && fault !== null && <Notice kind="warning" title={fault} />}
      {n > 0 && <Confirm id="utan-alla" label={say(language, messages.confirm, { n })} error={fault} />}
      <p className="actions above-5">
        <Button>{say(language, messages.submit)}</Button>
      </p>
    </form>
  )
}
