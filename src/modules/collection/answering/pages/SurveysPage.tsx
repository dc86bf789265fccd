import { dayOf, formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { SurveySummary } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { ResponseState } from '../../response.ts'
import { stateForRespondent } from '../../rules/collection-state.ts'
import type { MySurvey } from '../actions/read-my-surveys.ts'
import { messages } from '../messages/index.ts'
import { SurveyLink } from './SurveyLink.tsx'

/** The surveys that ask one's own organisation; `role` is false for who may not read them. */
export function SurveysPage({ frame, surveys, now }: { frame: Framing; surveys: readonly MySurvey[]; now: Date }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead title={say(language, messages.surveys)} lead={say(language, messages.surveysLead)} />
      {surveys.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.noSurveys)} lead={say(language, messages.noSurveysLead)} />
      ) : (
        <Table
          caption={say(language, messages.surveys)}
          captionHidden
          stack
          columns={[
            { key: 'survey', label: say(language, messages.survey) },
            { key: 'last', label: say(language, sharedMessages.lastDay) },
            { key: 'state', label: say(language, sharedMessages.state) },
          ]}
          rows={surveys.map(({ survey, state }) => ({
            key: survey.id,
            cells: [
              <SurveyLink key="survey" {...{ language, survey }} href={`/enkater/${survey.id}`} />,
              formatDate(language, survey.closesOn),
              <ResponseStatus key="state" language={language} survey={survey} state={state} now={now} />,
            ],
          }))}
        />
      )}
    </WorkFrame>
  )
}

interface ResponseStatusProps {
  language: Language
  survey: Pick<SurveySummary, 'opensOn' | 'closesOn' | 'graceDays' | 'closedAt'>
  state: ResponseState
  now: Date
}

function ResponseStatus({ language, survey, state, now }: ResponseStatusProps) {
  if (state.submittedAt) {
    const date = formatDate(language, state.submittedAt)
    return <Status kind="done">{say(language, sharedMessages.submittedOn, { date })}</Status>
  }
  const collection = stateForRespondent(survey, state, dayOf(now))
  if (collection === 'before') return <Status kind="open">{say(language, messages.notOpen)}</Status>
  if (collection === 'closed') return <Status kind="open">{say(language, sharedMessages.neverSubmitted)}</Status>
  return state.status === 'partial' ? (
    <Status kind="soon">{say(language, sharedMessages.begunState)}</Status>
  ) : (
    <Status kind="open">{say(language, sharedMessages.notBegunState)}</Status>
  )
}
