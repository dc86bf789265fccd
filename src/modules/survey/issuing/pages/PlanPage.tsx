import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { SurveySummary } from '../../survey.ts'
import { messages } from '../messages/index.ts'
import type { WrittenPlan } from '../rules/read-plan.ts'
import { PlanForm, type PlanFormProps, planFields } from './PlanForm.tsx'

interface PlanPageProps extends Omit<PlanFormProps, 'language' | 'prepared' | 'framed'> {
  frame: Framing
  /** The survey that is changed; null for a new one. */
  survey: string | null
  kind: SurveySummary['kind']
  /** The pilot that the survey is made of; null for none. */
  pilot: SurveySummary | null
  title: string
  /** Where the form is sent. */
  action: string
  /** Where a pilot of the same questions is made. */
  pilotFirst: string
}

/** Making a survey or a pilot, or changing one that is not issued. */
export function PlanPage({ frame, survey, kind, pilot, title, action, pilotFirst, ...form }: PlanPageProps) {
  const { language } = frame
  const errors = (Object.keys(planFields) as (keyof WrittenPlan)[]).flatMap((field) => {
    const message = form.faults[field]
    return message === undefined ? [] : [{ id: planFields[field], message }]
  })
  const back = survey === null ? '/enkater' : `/enkater/${survey}/fragor`
  return (
    <WorkFrame {...frame} script="design.js" errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={back}>{say(language, survey === null ? messages.allSurveys : messages.toSurvey)}</a>}
        title={title}
        lead={say(language, leadOf(survey, kind))}
        {...(survey === null &&
          kind === 'survey' &&
          pilot === null && { links: <a href={pilotFirst}>{say(language, messages.pilotFirst)}</a> })}
      />
      {pilot !== null && (
        <div className="below-5">
          <Notice title={say(language, messages.fromPilot, { title: pilot.title[language] })}>
            <p>{say(language, messages.fromPilotWords)}</p>
            <p>
              <a href={`/enkater/${pilot.id}/pilot`}>{say(language, sharedMessages.toPilot)}</a>
            </p>
          </Notice>
        </div>
      )}
      <form method="post" action={action} noValidate>
        {pilot !== null && <input type="hidden" name="pilot" value={pilot.id} />}
        <PlanForm language={language} prepared={survey !== null} framed={kind === 'survey'} {...form} />
        <p className="actions above-5">
          <Button>{say(language, saveOf(survey, kind))}</Button>
          <a href={back}>{say(language, messages.cancel)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}

function leadOf(survey: string | null, kind: SurveySummary['kind']) {
  if (survey !== null) return kind === 'pilot' ? messages.changePilotLead : messages.changeSurveyLead
  return kind === 'pilot' ? messages.newPilotLead : messages.newSurveyLead
}

/** Whom a new pilot asks is chosen next. */
function saveOf(survey: string | null, kind: SurveySummary['kind']) {
  if (kind === 'survey') return messages.create
  return survey === null ? messages.createPilot : messages.savePilot
}
