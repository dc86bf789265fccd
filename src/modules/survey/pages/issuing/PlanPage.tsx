import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'
import type { WrittenPlan } from '../../rules/issuing/read-plan.ts'
import { PlanForm, type PlanFormProps, planFields } from './PlanForm.tsx'

interface PlanPageProps extends Omit<PlanFormProps, 'language' | 'prepared'> {
  frame: Framing
  /** The survey that is changed; null for a new one. */
  survey: string | null
}

/** Making a survey, or changing one that is not issued. */
export function PlanPage({ frame, survey, ...form }: PlanPageProps) {
  const { language } = frame
  const errors = (Object.keys(planFields) as (keyof WrittenPlan)[]).flatMap((field) => {
    const message = form.faults[field]
    return message === undefined ? [] : [{ id: planFields[field], message }]
  })
  const back = survey === null ? '/enkater' : `/enkater/${survey}/fragor`
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={back}>{say(language, survey === null ? messages.allSurveys : messages.toSurvey)}</a>}
        title={say(language, survey === null ? messages.newSurvey : messages.changeSurvey)}
        lead={say(language, survey === null ? messages.newSurveyLead : messages.changeSurveyLead)}
      />
      <form method="post" action={survey === null ? '/enkater/ny' : `/enkater/${survey}/andra`} noValidate>
        <PlanForm language={language} prepared={survey !== null} {...form} />
        <p className="actions above-5">
          <Button>{say(language, messages.create)}</Button>
          <a href={back}>{say(language, messages.cancel)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
