import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { messages } from '../messages/index.ts'
import { digests } from '../queries/settings.ts'
import type { Faults } from './faults-of.ts'

interface HoursPageProps {
  frame: Framing
  place: string
  /** As they were written. */
  hours: string
  digest: string
  faults: Faults
}

/** How much time one has, and whether one wants a letter. */
export function HoursPage({ frame, place, hours, digest, faults }: HoursPageProps) {
  const { language } = frame
  const listed = [
    ...(faults.hours ? [{ id: 'timmar', message: faults.hours }] : []),
    ...(faults.digest ? [{ id: 'brev', message: faults.digest }] : []),
  ]
  return (
    <WorkFrame {...frame} errors={listed.length > 0}>
      <ErrorSummary language={language} errors={listed} />
      <PageHead
        crumb={<a href="/hem">{say(language, messages.now)}</a>}
        title={say(language, messages.yourTime)}
        lead={say(language, messages.yourTimeLead, { place })}
      />
      <form method="post" action="/hem/tid" noValidate className="task-form">
        <NumberField
          language={language}
          id="timmar"
          label={say(language, messages.hoursAWeek)}
          hint={say(language, messages.hoursHint)}
          unit={say(language, messages.hoursWord)}
          value={hours}
          error={faults.hours}
          decimals
        />
        <ChoiceGroup
          language={language}
          kind="single"
          id="brev"
          legend={say(language, messages.digest)}
          headingLevel={null}
          help={say(language, messages.digestHelp)}
          options={digests.map((value) => ({ value, label: say(language, messages.digests[value]) }))}
          chosen={[digest]}
          error={faults.digest}
        />
        <p className="actions">
          <Button>{say(language, messages.saveHours)}</Button>
          <a href="/hem">{say(language, messages.cancel)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
