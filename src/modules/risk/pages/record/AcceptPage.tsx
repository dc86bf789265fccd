import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Acceptable } from '../../actions/accept.ts'
import { messages } from '../../messages/index.ts'
import { riskAddress } from '../addresses.ts'
import { faultAt, type PageFault } from '../faults.ts'
import { LevelTable } from './LevelTable.tsx'

interface AcceptPageProps {
  frame: Framing
  acceptable: Acceptable
  written: { readonly reason: string; readonly until: string }
  faults: readonly PageFault[]
}

/** Whoever may, accepts a risk as it is, until a day. */
export function AcceptPage({ frame, acceptable, written, faults }: AcceptPageProps) {
  const { language } = frame
  const { picture, level, months } = acceptable
  const { risk } = picture
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      <PageHead
        crumb={<a href={riskAddress(risk.id)}>{risk.name}</a>}
        title={say(language, messages.acceptTitle)}
        lead={say(language, messages.acceptLead, { level: say(language, messages.level[level]), months })}
      />
      <LevelTable language={language} picture={picture} assessing={false} />
      <form method="post" action={`${riskAddress(risk.id)}/acceptera`} noValidate className="above-4">
        <TextArea
          language={language}
          id="reason"
          rows={3}
          maxLength={2000}
          label={say(language, messages.acceptWhy)}
          value={written.reason}
          error={faultAt(faults, 'reason')}
        />
        <TextField
          language={language}
          id="until"
          type="date"
          width="medium"
          label={say(language, messages.acceptUntil)}
          hint={say(language, messages.dateHint)}
          value={written.until}
          error={faultAt(faults, 'until')}
        />
        <p className="actions above-4">
          <Button>{say(language, messages.saveAcceptance)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
