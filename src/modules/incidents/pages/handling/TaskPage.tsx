import { say } from '../../../../platform/i18n/index.ts'
import { type FoundForm, fieldOf } from '../../../../platform/register/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { FieldControl } from '../../../../ui/register/FieldControl.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { incidentRegister } from '../../incident-register.ts'
import { messages } from '../../messages/index.ts'

export interface WrittenTask {
  readonly name: string
  readonly owner: string
  readonly dueOn: string
}

interface TaskPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  kind: 'task' | 'lesson'
  choices: Pick<FoundForm, 'choosable' | 'sought'>
  written: WrittenTask
  faults: Readonly<Record<string, string>>
}

/** Something to do in an incident, or a measure of what was learnt from it. */
export function TaskPage({ frame, incident, kind, choices, written, faults }: TaskPageProps) {
  const { language } = frame
  const action = `/incidenter/${incident.id}/uppgift${kind === 'lesson' ? '?slag=lardom' : ''}`
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, kind === 'task' ? messages.addTask : messages.addLesson)}
        lead={say(language, messages.tasksLead)}
      />
      <ErrorSummary language={language} errors={errors} />
      <form method="post" action={action}>
        <TextField
          language={language}
          id="name"
          maxLength={200}
          label={say(language, messages.taskName)}
          value={written.name}
          error={faults.name}
        />
        <FieldControl
          language={language}
          name="owner"
          field={{ ...fieldOf(incidentRegister, 'owner'), label: messages.taskOwner }}
          written={written.owner}
          choosable={choices.choosable.owner ?? []}
          sought={choices.sought.owner}
          action={action}
          error={faults.owner}
        />
        <TextField
          language={language}
          id="dueOn"
          type="date"
          width="short"
          optional
          label={say(language, messages.taskDue)}
          value={written.dueOn}
          error={faults.dueOn}
        />
        <p className="actions above-4">
          <Button>{say(language, messages.saveTask)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
