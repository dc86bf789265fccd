import { type Message, say } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Datasets } from '../../dataset/pages/Datasets.tsx'
import { FreezeForm } from '../../dataset/pages/FreezeForm.tsx'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'
import { ClosingState } from './ClosingState.tsx'
import type { ClosingForm } from './closing-form.ts'
import { DeadlineForm } from './DeadlineForm.tsx'
import { EndForm } from './EndForm.tsx'
import { Late } from './Late.tsx'
import { Missing } from './Missing.tsx'
import { Reopenings } from './Reopenings.tsx'

interface ClosingPageProps {
  frame: Framing
  closing: Closing
  role: Role
  now: Date
  /** The form that was sent back, where one was. */
  form: ClosingForm
  /** What was done just now. */
  done: Message | null
}

/** The end of a collection: what state it is in, who is missing, how long one may be late, and what ending it does. */
export function ClosingPage({ frame, closing, role, now, form, done }: ClosingPageProps) {
  const { language } = frame
  const { survey } = closing
  const errors = Object.entries(form.faults).map(([id, message]) => ({ id, message }))
  // Nothing is counted from a pilot, so nothing of it is frozen
  const isPilot = survey.kind === 'pilot'
  const goesOn = may(role, 'survey.close') && survey.closedAt === null
  return (
    <WorkFrame {...frame} errors={errors.length > 0 || form.whole !== null}>
      <ErrorSummary language={language} errors={errors} />
      {form.whole !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            <p>{form.whole}</p>
          </Notice>
        </div>
      )}
      {done !== null && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, done)} />
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/insamling`}>{survey.title[language]}</a>}
        title={say(language, messages.closing)}
        lead={say(language, survey.closedAt === null ? messages.closingLead : messages.closedLead)}
      />
      <ClosingState language={language} closing={closing} now={now} />
      <Missing language={language} closing={closing} />
      <Late language={language} closing={closing} />
      <Reopenings language={language} closing={closing} mayReopen={may(role, 'survey.reopen')} />
      {!isPilot && <Datasets language={language} closing={closing} mayFetch={may(role, 'data.export')} />}
      {!isPilot && may(role, 'survey.close') && survey.closedAt !== null && (
        <FreezeForm language={language} closing={closing} form={form} />
      )}
      {goesOn && <DeadlineForm language={language} closing={closing} form={form} />}
      {goesOn && <EndForm language={language} closing={closing} form={form} />}
    </WorkFrame>
  )
}
