import { Fragment, type ReactNode } from 'react'
import { dayOf, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Follow } from '../../../../ui/Follow.tsx'
import { AskFrame } from '../../../../ui/frame/AskFrame.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PlaceNote, QuestionPlace } from '../../../../ui/QuestionPlace.tsx'
import { Saved } from '../../../../ui/Saved.tsx'
import { describeBecause, type Questionnaire, type Section } from '../../../survey/index.ts'
import type { Margin, Proposal } from '../../margin/margin.ts'
import { QuestionMargin } from '../../margin/pages/QuestionMargin.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { CommentPlace, commentId, type RefusedComments } from '../../pilot/pages/CommentPlace.tsx'
import { PilotNotice } from '../../pilot/pages/PilotNotice.tsx'
import type { OwnPilot } from '../../pilot/pilot.ts'
import { answersOf, type MyResponse } from '../../response.ts'
import { responseProgress } from '../../rules/section-progress.ts'
import { answersElsewhere, neighbours } from '../../rules/section-view.ts'
import type { Change } from '../../together/together.ts'
import { messages } from '../messages/index.ts'
import { AnswerConflictView } from './AnswerConflictView.tsx'
import { Parts } from './Parts.tsx'
import { fieldId, QuestionField } from './QuestionField.tsx'
import { type Refused, type ShownQuestion, showQuestions } from './shown-question.ts'

interface SectionPageProps {
  frame: Framing
  response: MyResponse
  section: Section
  /** By question. */
  margins: ReadonlyMap<string, Margin>
  /** What the organisation answered in an earlier round, by question. */
  proposals: ReadonlyMap<string, Proposal>
  /** What has been said to the agency, where it is a pilot, and what the last post of it met with. */
  pilot: (OwnPilot & { readonly refused: RefusedComments | null }) | null
  /** What the last post met with, and what was typed; null for a page that is opened. */
  refused: Refused | null
  /** Whose answers these are, in the browser that keeps what could not be sent: the person, and the response. */
  keep: string
  /** Ids of questions that the last post opened. */
  opened: readonly string[]
  now: Date
  /** Who else is there. */
  here: ReactNode
  /** What others answered since the one who looks was here last, by question. */
  changed: ReadonlyMap<string, Change>
  /** The section to go on to; null after the last. */
  next: Section | null
  /** What the last section is the last of: the survey, or those that are one's own. */
  lastOf: 'survey' | 'own'
}

/** The questions of one section. Each is saved as it is answered where scripts run, and all with the button. */
export function SectionPage({
  frame,
  response,
  section,
  margins,
  proposals,
  pilot,
  refused,
  keep,
  opened,
  now,
  here,
  changed,
  next,
  lastOf,
}: SectionPageProps) {
  const { language } = frame
  const { survey, state } = response
  const { questionnaire } = survey
  const answers = answersOf(response.stored)
  const progress = responseProgress(questionnaire, answers)
  const { number, previous } = neighbours(questionnaire, section)
  const questions = showQuestions(response, section, progress.open, language, refused, proposals)
  const errors = questions.flatMap(({ question, error }) =>
    error === undefined
      ? []
      : [
          {
            id: fieldId(question.id),
            message: say(language, messages.faultAt, { question: question.text[language], fault: error }),
          },
        ],
  )
  const commentErrors = section.questions.flatMap(({ id, text }) => {
    const fault = pilot?.refused?.faults.get(id)
    return fault === undefined
      ? []
      : [{ id: commentId(id), message: say(language, messages.faultAt, { question: text[language], fault }) }]
  })
  const savedToday = state.savedAt && dayOf(state.savedAt) === dayOf(now) ? state.savedAt : null
  const base = `/enkater/${survey.id}`
  const elsewhere = answersElsewhere(section, progress.open, answers)
  const firstOpened = questions.find(({ question }) => opened.includes(question.id))?.question.id
  return (
    <AskFrame
      {...frame}
      errors={errors.length + commentErrors.length > 0}
      aside={<Parts language={language} response={response} progress={progress} current={section} here={here} />}
    >
      <form
        method="post"
        action={`${base}/svara/${section.id}`}
        data-autosave={`${base}/svar`}
        data-answers={JSON.stringify(elsewhere)}
        data-keep={keep}
        autoComplete="off"
      >
        {/* What Enter in a text means: the first button of a form, and that must not be one of a conflict */}
        <button type="submit" hidden />
        <p className="actions size-s below-2">
          <a href={base}>{say(language, sharedMessages.toSurvey)}</a>
          <a href="#delar">{say(language, messages.allParts)}</a>
        </p>
        <h1 className="below-5">
          {say(language, sharedMessages.part, {
            number,
            total: questionnaire.sections.length,
            title: section.title[language],
          })}
        </h1>
        <ErrorSummary language={language} errors={[...errors, ...commentErrors]} />
        {pilot && <PilotNotice language={language} owner={response.ownerName} short />}
        {questions.every(({ open }) => !open) && <p className="lead">{say(language, sharedMessages.nothingAsked)}</p>}
        <Proposed language={language} questions={questions} />
        {questions.map((shown) => (
          <Fragment key={shown.question.id}>
            <Place
              {...{ language, questionnaire, shown, now }}
              asked={survey.version}
              margin={
                <QuestionMargin
                  {...{ language, survey: survey.id, ...shown }}
                  margin={margins.get(shown.question.id)}
                  changed={changed.get(shown.question.id)}
                />
              }
            >
              {shown.question.id === firstOpened && <Opened language={language} n={opened.length} />}
            </Place>
            {pilot && (
              <CommentPlace
                {...{ language, now }}
                question={shown.question.id}
                label={say(language, sharedMessages.commentToAgency)}
                hint={say(language, messages.commentToAgencyHint, { owner: response.ownerName })}
                stored={pilot.comments.get(shown.question.id)}
                refused={pilot.refused}
                base={shown.question.base}
                open={shown.open}
              />
            )}
          </Fragment>
        ))}
        <div className="step-foot">
          <Button>
            {next === null
              ? say(language, lastOf === 'survey' ? messages.saveAndReview : messages.saveOwn)
              : say(language, messages.saveAndGoTo, { title: next.title[language] })}
          </Button>
          {previous && <a href={`${base}/svara/${previous.id}`}>{say(language, messages.toPrevious)}</a>}
          <Saved
            language={language}
            {...(savedToday &&
              errors.length + commentErrors.length === 0 && { time: formatTime(language, savedToday) })}
          />
        </div>
      </form>
    </AskFrame>
  )
}

/** Says that answers of an earlier round are filled in, and that they count only when the page is saved. */
function Proposed({ language, questions }: { language: Language; questions: readonly ShownQuestion[] }) {
  const years = new Set(questions.flatMap(({ proposal }) => (proposal ? [proposal.year] : [])))
  if (years.size === 0) return null
  return (
    <div className="below-5">
      <Notice title={say(language, messages.proposedTitle, { years: [...years].join(', ') })}>
        <p>{say(language, messages.proposedWords)}</p>
      </Notice>
    </div>
  )
}

/** Says, where the first of them stands, that the last answers opened questions. The address of the page leads here. */
function Opened({ language, n }: { language: Language; n: number }) {
  return (
    <div id="oppnade" tabIndex={-1} className="below-4">
      <Notice kind="done" title={say(language, messages.opened, { n })}>
        <p>{say(language, messages.openedAdvice)}</p>
      </Notice>
    </div>
  )
}

interface PlaceProps {
  language: Language
  questionnaire: Questionnaire
  shown: ShownQuestion
  /** The version of the questionnaire. */
  asked: number
  now: Date
  /** Stands under the question. */
  margin: ReactNode
  /** Stands above the question. */
  children: ReactNode
}

function Place({ language, questionnaire, shown, asked, now, margin, children }: PlaceProps) {
  const { question, fields, version, before, proposed, open, error, conflict, proposal } = shown
  const because = describeBecause(questionnaire, question, language)
  const headingLevel = because === null ? 2 : 3
  const body = <QuestionField {...{ language, question, fields, headingLevel, error, proposal }} />
  const place =
    conflict === undefined ? (
      body
    ) : (
      <>
        <AnswerConflictView {...{ language, question, conflict, headingLevel, now }} />
        <div hidden>{body}</div>
      </>
    )
  return (
    <QuestionPlace
      question={question.id}
      name={`answer.${question.id}`}
      type={question.type}
      version={version}
      base={question.base}
      open={open}
      noteWithin
    >
      {children}
      <input type="hidden" name={`was.${question.id}`} value={before} />
      {proposed !== null && <input type="hidden" name={`proposed.${question.id}`} value={proposed} />}
      <input type="hidden" name={`shown.${question.id}`} value={asked} />
      {because === null ? (
        <>
          {place}
          <PlaceNote />
          {margin}
        </>
      ) : (
        <Follow because={because}>
          {place}
          <PlaceNote />
          {margin}
        </Follow>
      )}
    </QuestionPlace>
  )
}
