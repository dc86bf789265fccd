import { dayOf, formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { SurveySummary } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { collectionState } from '../../rules/collection-state.ts'
import { messages } from '../messages/index.ts'
import { SurveyLink } from './SurveyLink.tsx'

const words = {
  prepared: messages.prepared,
  before: messages.notOpen,
  open: messages.openNow,
  closed: messages.closedNow,
}
const kinds = { prepared: 'open', before: 'open', open: 'soon', closed: 'done' } as const

/** The surveys that an agency runs. */
export function OwnSurveysPage(props: {
  frame: Framing
  surveys: readonly SurveySummary[]
  /** The one who looks may make new ones. */
  mayIssue: boolean
  now: Date
}) {
  const { frame, surveys, mayIssue, now } = props
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.surveys)}
        lead={say(language, messages.ownSurveysLead)}
        {...(mayIssue && {
          actions: (
            <>
              <ButtonLink href="/enkater/ny">{say(language, messages.newSurvey)}</ButtonLink>
              <a href="/enkater/ny/pilot">{say(language, messages.newPilot)}</a>
            </>
          ),
        })}
      />
      <Table
        caption={say(language, messages.surveys)}
        captionHidden
        stack
        columns={[
          { key: 'survey', label: say(language, messages.survey) },
          { key: 'last', label: say(language, sharedMessages.lastDay) },
          { key: 'state', label: say(language, sharedMessages.state) },
          { key: 'result', label: say(language, messages.result) },
        ]}
        rows={surveys.map((survey) => {
          const prepared = survey.issuedAt === null
          const state = prepared ? 'prepared' : collectionState(survey, dayOf(now))
          return {
            key: survey.id,
            cells: [
              <SurveyLink
                key="survey"
                {...{ language, survey }}
                href={`/enkater/${survey.id}/${prepared ? 'fragor' : 'insamling'}`}
              />,
              formatDate(language, survey.closesOn),
              <Status key="state" kind={kinds[state]}>
                {say(language, words[state])}
              </Status>,
              prepared ? (
                '–'
              ) : (
                <a
                  key="result"
                  href={survey.kind === 'pilot' ? `/enkater/${survey.id}/pilot` : `/resultat/${survey.id}`}
                >
                  {say(language, survey.kind === 'pilot' ? sharedMessages.pilotResult : messages.toResult)}
                </a>
              ),
            ],
          }
        })}
      />
    </WorkFrame>
  )
}
