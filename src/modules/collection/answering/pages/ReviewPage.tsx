import { type Language, say } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Corrections } from '../../correction/actions/read-corrections.ts'
import { CorrectionNotice } from '../../correction/pages/CorrectionNotice.tsx'
import type { Margin } from '../../margin/margin.ts'
import { Unsigned } from '../../margin/pages/Unsigned.tsx'
import { signOffReview } from '../../margin/rules/sign-off-review.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { CommentPlace, type RefusedComments } from '../../pilot/pages/CommentPlace.tsx'
import type { OwnPilot } from '../../pilot/pilot.ts'
import { answersOf, type MyResponse } from '../../response.ts'
import { answerWords } from '../../rules/answer-words.ts'
import { messages } from '../messages/index.ts'
import { type Review, reviewOf } from '../rules/review.ts'
import { fieldId } from './QuestionField.tsx'

interface ReviewPageProps {
  frame: Framing
  response: MyResponse
  /** By question. */
  margins: ReadonlyMap<string, Margin>
  role: Role
  /** What stopped a submission; null for a page that is opened. */
  fault: string | null
  /** How the questions were corrected after the review that was to be handed in from, where that stopped it. */
  corrected: Corrections | null
  /** What has been said to the agency, where it is a pilot, and what the last post of it met with. */
  pilot: (OwnPilot & { readonly refused: RefusedComments | null }) | null
  now: Date
}

/** Everything that is left to answer, with links there, and the button that submits. */
export function ReviewPage({ frame, response, margins, role, fault, corrected, pilot, now }: ReviewPageProps) {
  const { language } = frame
  const { survey } = response
  const answers = answersOf(response.stored)
  const review = reviewOf(survey.questionnaire, answers)
  const signing = signOffReview(survey.questionnaire, answers, margins)
  const n = review.unansweredCount
  return (
    <WorkFrame {...frame} errors={fault !== null || corrected !== null || (pilot?.refused ?? null) !== null}>
      {corrected !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.correctedWhileReviewing)}>
            <p>{say(language, messages.reviewAnew)}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.reviewTitle)}
        lead={n === 0 ? say(language, messages.allAnswered) : say(language, messages.unansweredLead, { n })}
      />
      {corrected !== null && <CorrectionNotice {...{ language, survey }} corrections={corrected} way="answer" />}
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
              { key: 'question', label: say(language, sharedMessages.question) },
              { key: 'answer', label: say(language, sharedMessages.answer), wide: true },
            ]}
            rows={review.outOfRoute.map((question) => ({
              key: question.id,
              cells: [question.text[language], answerWords(question, answers.get(question.id), language).join('; ')],
            }))}
          />
        </Section>
      )}
      {signing.answered > 0 && (
        <Section id="godkannande" title={say(language, messages.signOffs)}>
          <Unsigned language={language} survey={survey.id} review={signing} margins={margins} />
        </Section>
      )}
      <Section id="skicka" title={say(language, messages.submitHeading)}>
        {may(role, 'survey.submit') ? (
          <SubmitForm
            language={language}
            response={response}
            unanswered={n}
            unsigned={signing.unsigned.length}
            fault={fault}
            {...{ pilot, now }}
          />
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
  unsigned: number
  fault: string | null
  pilot: ReviewPageProps['pilot']
  now: Date
}

function SubmitForm({ language, response, unanswered: n, unsigned, fault, pilot, now }: SubmitFormProps) {
  return (
    <form method="post" action={`/enkater/${response.survey.id}/skicka-in`}>
      <input type="hidden" name="version" value={response.survey.version} />
      <p>{say(language, messages.submitWords, { owner: response.ownerName })}</p>
      {pilot && (
        <CommentPlace
          {...{ language, now }}
          question=""
          label={say(language, sharedMessages.wholeComment)}
          hint={say(language, messages.wholeCommentHint, { owner: response.ownerName })}
          stored={pilot.comments.get('')}
          refused={pilot.refused}
        />
      )}
      {unsigned > 0 && (
        <p className="quiet">
          {say(language, sharedMessages.unsignedCount, { n: unsigned })}. {say(language, messages.noneNeedsSigning)}
        </p>
      )}
      {n === 0 && fault !== null && <Notice kind="warning" title={fault} />}
      {n > 0 && <Confirm id="utan-alla" label={say(language, messages.confirm, { n })} error={fault} />}
      <p className="actions above-5">
        <Button>{say(language, messages.submit)}</Button>
      </p>
    </form>
  )
}
