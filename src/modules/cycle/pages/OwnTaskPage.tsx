import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { Confirm } from '../../../ui/Confirm.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { WrittenOwnTask } from '../rules/read-own-task.ts'
import type { Faults } from './faults-of.ts'

interface OwnTaskPageProps {
  frame: Framing
  /** null for a new one. */
  id: string | null
  written: WrittenOwnTask
  faults: Faults
}

const fieldIds = { title: 'vad', minutes: 'minuter', dueOn: 'dag', every: 'ofta', weight: 'tyngd' } as const

/** Writing a task of one's own, or changing it. */
export function OwnTaskPage({ frame, id, written, faults }: OwnTaskPageProps) {
  const { language } = frame
  const errors = (Object.keys(fieldIds) as (keyof typeof fieldIds)[]).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id: fieldIds[field], message }]
  })
  const here = id === null ? '/arshjulet/ny' : `/arshjulet/egen/${id}`
  return (
    <WorkFrame {...frame} errors={errors.length > 0 || faults.confirmed !== undefined}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href="/arshjulet">{say(language, messages.annualCycle)}</a>}
        title={say(language, id === null ? messages.newTask : messages.changeTaskTitle)}
        {...(id === null && { lead: say(language, messages.newTaskLead) })}
      />
      <form method="post" action={here} noValidate className="task-form">
        <TextField
          language={language}
          id={fieldIds.title}
          label={say(language, messages.taskTitle)}
          hint={say(language, messages.taskTitleHint)}
          value={written.title}
          error={faults.title}
          autoComplete="off"
        />
        <TextField
          language={language}
          id={fieldIds.dueOn}
          type="date"
          width="medium"
          label={say(language, messages.taskDay)}
          value={written.dueOn}
          error={faults.dueOn}
        />
        <NumberField
          language={language}
          id={fieldIds.minutes}
          label={say(language, messages.taskMinutes)}
          unit={say(language, messages.minutesWord)}
          value={written.minutes}
          error={faults.minutes}
        />
        <ChoiceGroup
          language={language}
          kind="single"
          id={fieldIds.every}
          legend={say(language, messages.taskEvery)}
          headingLevel={null}
          options={[
            { value: '0', label: say(language, messages.once) },
            ...([1, 3, 12] as const).map((months) => ({
              value: String(months),
              label: say(language, messages.everyMonths[months]),
            })),
          ]}
          chosen={[written.every]}
          error={faults.every}
        />
        <ChoiceGroup
          language={language}
          kind="single"
          id={fieldIds.weight}
          legend={say(language, messages.taskWeight)}
          headingLevel={null}
          options={([3, 2, 1] as const).map((weight) => ({
            value: String(weight),
            label: say(language, messages.weightWords[weight]),
          }))}
          chosen={[written.weight]}
          error={faults.weight}
        />
        <p className="actions">
          <Button>{say(language, messages.saveTask)}</Button>
          <a href="/arshjulet">{say(language, messages.cancel)}</a>
        </p>
      </form>
      {id !== null && (
        <Section id="ta-bort" title={say(language, messages.endTaskHeading)} lead={say(language, messages.endTaskLead)}>
          <form method="post" action={`${here}/ta-bort`} noValidate>
            <Confirm id="bekrafta" label={say(language, messages.endTaskConfirm)} error={faults.confirmed ?? null} />
            <p className="actions above-4">
              <Button variant="secondary">{say(language, messages.endTaskButton)}</Button>
            </p>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}
