import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'

interface TargetPageProps {
  frame: Framing
  followed: SurveyProgress
  /** As it was written. */
  written: string
  error: string | undefined
}

/** How large a share is aimed at. */
export function TargetPage({ frame, followed: { survey, progress, plan }, written, error }: TargetPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/insamling`}>{say(language, sharedMessages.collection)}</a>}
        title={say(language, plan.target === null ? messages.setTarget : messages.changeTarget)}
        lead={say(language, messages.targetLead)}
      />
      <form method="post" action={`/enkater/${survey.id}/insamling/mal`} noValidate>
        <TextField
          language={language}
          id="procent"
          label={say(language, messages.targetPercent)}
          hint={say(language, messages.targetHint, { n: formatNumber(progress.total, language) })}
          value={written}
          width="short"
          autoComplete="off"
          {...(error !== undefined && { error })}
        />
        <div className="actions above-5">
          <Button>{say(language, messages.saveTarget)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}
