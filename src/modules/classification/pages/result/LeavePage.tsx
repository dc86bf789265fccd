import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Assessing } from '../../actions/assess.ts'
import { messages } from '../../messages/index.ts'
import { classificationAddress, questionAddress } from '../addresses.ts'

/** Asks before a classification that was begun is left. */
export function LeavePage({ frame, assessing }: { frame: Framing; assessing: Assessing }) {
  const { language } = frame
  const { id, name } = assessing.asset
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={classificationAddress(id)}>{say(language, messages.resultTitle, { name })}</a>}
        title={say(language, messages.leaveTitle, { name })}
        lead={say(language, messages.leaveLead)}
      />
      <form method="post" action={`${classificationAddress(id)}/avbryt`} className="actions">
        <Button>{say(language, messages.leave)}</Button>
        <a href={questionAddress(id, null, false)}>{say(language, messages.leaveKeep)}</a>
      </form>
    </WorkFrame>
  )
}
