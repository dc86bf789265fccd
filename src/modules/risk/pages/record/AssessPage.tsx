import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { RiskPicture } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import type { State } from '../../rules/method.ts'
import type { WrittenJudgement } from '../../rules/read-judged.ts'
import { assessAddress, riskAddress } from '../addresses.ts'
import type { PageFault } from '../faults.ts'
import { JudgementFields } from '../JudgementFields.tsx'

interface AssessPageProps {
  frame: Framing
  picture: RiskPicture
  state: State
  written: WrittenJudgement
  faults: readonly PageFault[]
}

/** How likely a risk is and how bad it would be, in one of its states. */
export function AssessPage({ frame, picture, state, written, faults }: AssessPageProps) {
  const { language } = frame
  const { risk, methods } = picture
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      <PageHead
        crumb={<a href={riskAddress(risk.id)}>{risk.name}</a>}
        title={say(language, messages.assessTitle[state])}
        lead={say(language, messages.assessLead[state])}
      />
      <form method="post" action={assessAddress(risk.id, state)} noValidate>
        <JudgementFields language={language} method={methods.now} written={written} faults={faults} />
        <p className="quiet above-3">{say(language, messages.noSecurityClassified)}</p>
        <p className="actions above-4">
          <Button>{say(language, messages.saveAssessment)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
