import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages } from '../../messages/index.ts'

interface WhyPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  version: number
  steps: readonly string[]
  faults: Readonly<Record<string, string>>
  /** What a colleague has written meanwhile. */
  theirs: { readonly why: Message; readonly steps: readonly string[] } | null
}

const fewest = 5
const most = 7

/** Why an incident happened, and why that was so, a step at a time. */
export function WhyPage({ frame, incident, version, steps, faults, theirs }: WhyPageProps) {
  const { language } = frame
  const shown = Math.min(most, Math.max(fewest, steps.length + 1))
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.whyTitle)}
        lead={say(language, messages.whyLead)}
      />
      {theirs !== null && (
        <Notice kind="warning" live title={say(language, theirs.why)}>
          <p>{say(language, messages.whyTheirs)}:</p>
          <ol>
            {theirs.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Notice>
      )}
      <ErrorSummary language={language} errors={errors} />
      <form method="post" action={`/incidenter/${incident.id}/varfor`}>
        <input type="hidden" name="version" value={version} />
        {Array.from({ length: shown }, (_, at) => (
          <TextArea
            key={at}
            language={language}
            id={`steg-${at}`}
            name="step"
            rows={2}
            optional={at > 0}
            maxLength={1000}
            label={at === 0 ? say(language, messages.whyFirst) : say(language, messages.whyNext, { n: at + 1 })}
            value={steps[at] ?? ''}
            error={faults[`steg-${at}`]}
          />
        ))}
        <Confirm id="as-cause" label={say(language, messages.whyAsCause)} error={null} />
        <p className="actions above-4">
          <Button>{say(language, messages.whySave)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
