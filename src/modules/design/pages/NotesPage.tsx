import { say } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import type { Fault } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'

/** After a form in XLSForm was read: what in it had no place here. */
export function NotesPage({ frame, draft, notes }: { frame: Framing; draft: string; notes: readonly Fault[] }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead title={say(language, messages.notesTitle)} lead={say(language, messages.notesLead)} />
      <ul className="fault-list below-5">
        {notes.map(({ line, column, message }) => (
          <li key={`${line} ${column} ${message.sv}`}>{say(language, message)}</li>
        ))}
      </ul>
      <ButtonLink href={`/formular/${draft}`}>{say(language, messages.toDraft)}</ButtonLink>
    </WorkFrame>
  )
}
