import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { OpenPlan } from '../../actions/plans.ts'
import { messages } from '../../messages/index.ts'
import { type PlanText, planParts } from '../../rules/plan-parts.ts'
import { type Faults, faultOf } from '../form-faults.ts'

interface WritePageProps {
  frame: Framing
  open: OpenPlan
  /** What was sent and could not be saved. */
  written: PlanText | null
  faults: Faults
  conflict: boolean
}

/** The text of a plan, part by part. */
export function WritePage({ frame, open, written, faults, conflict }: WritePageProps) {
  const { language } = frame
  const { plan, draft, inForce } = open
  const path = `/kontinuitet/planer/${plan.id}`
  const text = written ?? draft ?? inForce
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <PageHead
        crumb={<a href={path}>{plan.name}</a>}
        title={say(language, messages.writeTitle, { name: plan.name })}
        lead={say(language, messages.writeLead)}
      />
      {conflict && (
        <Notice kind="warning" live title={say(language, messages.conflictTitle)}>
          <p>{say(language, messages.conflictLead)}</p>
        </Notice>
      )}
      <form method="post" action={`${path}/skriv`} noValidate className="draft-form">
        <input type="hidden" name="sparad" value={draft?.saved ?? 0} />
        {planParts.map((part) => (
          <TextArea
            key={part}
            language={language}
            id={part}
            label={say(language, messages.parts[part])}
            hint={say(language, messages.partHelp[part])}
            value={text?.[part] ?? ''}
            rows={part === 'alternatives' ? 10 : 5}
            optional={part === 'resources'}
            error={faultOf(faults, part)}
          />
        ))}
        <p className="actions above-4">
          <Button>{say(language, messages.saveDraft)}</Button>
          <a href={path}>{plan.name}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
