import { type Message, say } from '../../../platform/i18n/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { Beside } from '../queries/exercises.ts'
import type { WrittenOutcome } from '../rules/read.ts'
import { errorsOf, exerciseAddress, faultIn } from './addresses.ts'
import { NoteList } from './NoteList.tsx'

interface FinishPageProps {
  frame: Framing
  found: FoundRecord & Beside
  written: WrittenOutcome
  faults: Readonly<Record<string, Message>>
}

/** What came of an exercise, beside what was noted in it. */
export function FinishPage({ frame, found: { record, notes }, written, faults }: FinishPageProps) {
  const { language } = frame
  const name = String(record.values.name)
  const errors = errorsOf(language, ['heldOn', 'participants', 'conclusions'], faults)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={exerciseAddress(record.id)}>{name}</a>}
        title={say(language, messages.finishTitle, { name })}
        lead={say(language, messages.finishLead)}
      />
      <form method="post" noValidate>
        <TextField
          language={language}
          id="heldOn"
          type="date"
          width="short"
          label={say(language, messages.heldOn)}
          value={written.heldOn}
          error={faultIn(language, faults, 'heldOn')}
        />
        <TextArea
          language={language}
          id="participants"
          rows={3}
          label={say(language, messages.participants)}
          hint={say(language, messages.participantsHelp)}
          value={written.participants}
          error={faultIn(language, faults, 'participants')}
        />
        <TextArea
          language={language}
          id="conclusions"
          rows={6}
          label={say(language, messages.conclusions)}
          value={written.conclusions}
          error={faultIn(language, faults, 'conclusions')}
        />
        <p className="actions above-4">
          <Button>{say(language, messages.saveOutcome)}</Button>
        </p>
      </form>
      <Section id="anteckningar" title={say(language, messages.notes)}>
        <NoteList language={language} notes={notes} />
      </Section>
    </WorkFrame>
  )
}
