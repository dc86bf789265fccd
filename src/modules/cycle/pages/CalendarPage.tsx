import { say } from '../../../platform/i18n/index.ts'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'

/** The secret address of somebody's calendar, the only time that it is shown. */
export function CalendarPage({ frame, address }: { frame: Framing; address: string }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/arshjulet">{say(language, messages.annualCycle)}</a>}
        title={say(language, messages.calendarMade)}
        lead={say(language, messages.calendarMadeLead)}
      />
      <TextField
        language={language}
        id="adress"
        type="url"
        label={say(language, messages.calendarAddress)}
        value={address}
        autoComplete="off"
      />
    </WorkFrame>
  )
}
