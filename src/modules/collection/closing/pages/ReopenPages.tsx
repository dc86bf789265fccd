import { dayOf, formatDate, say } from '../../../../platform/i18n/index.ts'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { MyResponse } from '../../response.ts'
import { collectionState, lastDayOf } from '../../rules/collection-state.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'
import type { RespondentState } from '../queries/respondents.ts'
import type { ClosingForm } from './closing-form.ts'
import { ReopenForm } from './ReopenForm.tsx'

interface ReopenOwnPageProps {
  frame: Framing
  response: MyResponse
  form: ClosingForm
}

/** Whoever may hand in takes it up again, and says why. */
export function ReopenOwnPage({ frame, response: { survey, ownerName }, form }: ReopenOwnPageProps) {
  const { language } = frame
  const here = `/enkater/${survey.id}`
  const date = formatDate(language, lastDayOf(survey))
  return (
    <WorkFrame {...frame} errors={hasFaults(form)}>
      <Refusal frame={frame} form={form} />
      <PageHead
        crumb={<a href={here}>{survey.title[language]}</a>}
        title={say(language, sharedMessages.reopenOwn)}
        lead={say(language, messages.reopenOwnLead, { owner: ownerName, date })}
      />
      <ReopenForm
        language={language}
        path={`${here}/ta-upp`}
        back={here}
        reasonHint={say(language, messages.reopenOwnHint, { owner: ownerName })}
        untilAsked={false}
        form={form}
      />
    </WorkFrame>
  )
}

interface ReopenPageProps {
  frame: Framing
  closing: Closing
  respondent: RespondentState
  now: Date
  form: ClosingForm
}

/** The one who asks opens what a respondent has handed in, and says why. */
export function ReopenPage({ frame, closing: { survey }, respondent, now, form }: ReopenPageProps) {
  const { language } = frame
  const { name } = respondent
  const back = `/enkater/${survey.id}/avslut`
  const over = collectionState(survey, dayOf(now)) === 'closed'
  const lead = over
    ? say(language, messages.reopenOverLead, { name })
    : say(language, messages.reopenOpenLead, { name, date: formatDate(language, lastDayOf(survey)) })
  return (
    <WorkFrame {...frame} errors={hasFaults(form)}>
      <Refusal frame={frame} form={form} />
      <PageHead
        crumb={<a href={back}>{say(language, messages.closing)}</a>}
        title={say(language, messages.reopenOf, { name })}
        lead={lead}
      />
      <ReopenForm
        language={language}
        path={`${back}/svar/${respondent.respondent}`}
        back={back}
        reasonHint={say(language, messages.reopenHint, { name })}
        untilAsked={over}
        form={form}
      />
    </WorkFrame>
  )
}

function hasFaults({ faults, whole }: ClosingForm): boolean {
  return Object.keys(faults).length > 0 || whole !== null
}

function Refusal({ frame: { language }, form }: { frame: Framing; form: ClosingForm }) {
  const errors = Object.entries(form.faults).map(([id, message]) => ({ id, message }))
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {form.whole !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            <p>{form.whole}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
