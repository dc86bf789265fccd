import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { TaskSheet } from '../actions/read-task.ts'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import { addDays, mondayOf } from '../rules/days.ts'
import { addressOfTask, ownRegister } from '../rules/task.ts'
import { sayTime } from '../say-time.ts'
import type { Faults } from './faults-of.ts'
import { placeOf } from './place-of.ts'

/** As it was written where it was refused. */
export interface WrittenHandling {
  readonly minutes?: string
  readonly next?: string
  readonly until?: string
  readonly to?: string
}

interface TaskPageProps {
  frame: Framing
  sheet: TaskSheet
  written: WrittenHandling
  faults: Faults
}

const fieldIds = { minutes: 'minuter', next: 'nasta', until: 'dag', to: 'till' } as const

/** One task: what it is, and the three things that can be done with it. */
export function TaskPage({ frame, sheet, written, faults }: TaskPageProps) {
  const { language } = frame
  const { task, mayHandle } = sheet
  const errors = (Object.keys(fieldIds) as (keyof typeof fieldIds)[]).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id: fieldIds[field], message }]
  })
  const place = placeOf(task)
  const own = task.register === ownRegister ? `/arshjulet/egen/${task.record}` : null
  const props = { language, sheet, written, faults, action: `/uppgift/${addressOfTask(task)}` }
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href="/hem">{say(language, messages.now)}</a>}
        title={nameTask(language, task)}
        {...((place ?? own) !== null && {
          links: <a href={place ?? own ?? ''}>{say(language, place === null ? messages.toOwn : messages.toRecord)}</a>,
        })}
      />
      <Facts items={factsOf(language, sheet)} />
      {task.done ? (
        <DoneTask {...props} />
      ) : mayHandle ? (
        <>
          <Finish {...props} />
          <Later {...props} />
          <SomebodyElse {...props} />
        </>
      ) : (
        <p className="quiet above-4">{say(language, messages.notYours)}</p>
      )}
    </WorkFrame>
  )
}

interface PartProps extends Omit<TaskPageProps, 'frame'> {
  language: Language
  action: string
}

function factsOf(language: Language, { task }: TaskSheet) {
  const every = ([1, 3, 12] as const).find((months) => months === task.everyMonths)
  return [
    [say(language, messages.dueColumn), formatDate(language, task.dueOn)] as const,
    [say(language, messages.takes), sayTime(language, task.minutes)] as const,
    [say(language, messages.whose), task.owner ?? say(language, messages.nobodys)] as const,
    ...(every === undefined
      ? []
      : [[say(language, messages.returns), say(language, messages.everyMonths[every])] as const]),
    ...(task.laterUntil === null
      ? []
      : [[say(language, messages.putOff), formatDate(language, task.laterUntil)] as const]),
  ]
}

function DoneTask({ language, sheet, action }: PartProps) {
  return (
    <div className="above-5">
      <Notice kind="done" title={say(language, messages.taskDone)}>
        {sheet.mayHandle && (
          <form method="post" action={`${action}/angra`}>
            <Button variant="secondary" size="sm">
              {say(language, messages.notDoneYet)}
            </Button>
          </form>
        )}
      </Notice>
    </div>
  )
}

function Finish({ language, sheet, written, faults, action }: PartProps) {
  return (
    <Section
      id="klart"
      title={say(language, messages.finish)}
      lead={say(language, sheet.next === null ? messages.finishLead : messages.finishLeadAgain)}
    >
      <form method="post" action={`${action}/klart`} noValidate>
        <NumberField
          language={language}
          id={fieldIds.minutes}
          label={say(language, messages.tookMinutes)}
          unit={say(language, messages.minutesWord)}
          value={written.minutes ?? String(sheet.task.minutes)}
          error={faults.minutes}
        />
        {sheet.next !== null && (
          <TextField
            language={language}
            id={fieldIds.next}
            type="date"
            width="medium"
            label={say(language, messages.nextTime)}
            hint={say(language, messages.nextTimeHelp)}
            value={written.next ?? sheet.next}
            error={faults.next}
          />
        )}
        <Button>{say(language, messages.done)}</Button>
      </form>
    </Section>
  )
}

function Later({ language, sheet, written, faults, action }: PartProps) {
  return (
    <Section id="senare" title={say(language, messages.later)} lead={say(language, messages.laterLead)}>
      <form method="post" action={`${action}/senare`} noValidate>
        <TextField
          language={language}
          id={fieldIds.until}
          type="date"
          width="medium"
          label={say(language, messages.laterUntil)}
          value={written.until ?? addDays(mondayOf(sheet.today), 7)}
          error={faults.until}
        />
        <Button variant="secondary">{say(language, messages.postpone)}</Button>
      </form>
    </Section>
  )
}

function SomebodyElse({ language, sheet, written, faults, action }: PartProps) {
  const { receivers } = sheet
  return (
    <Section id="annan" title={say(language, messages.somebodyElse)} lead={say(language, messages.somebodyLead)}>
      {receivers.length === 0 ? (
        <p>{say(language, messages.noReceivers)}</p>
      ) : (
        <form method="post" action={`${action}/lamna`} noValidate>
          <SelectField
            language={language}
            id={fieldIds.to}
            label={say(language, messages.handTo)}
            value={written.to ?? ''}
            options={[
              { value: '', label: say(language, messages.handBack) },
              ...receivers.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name })),
            ]}
            error={faults.to}
          />
          <Button variant="secondary">{say(language, messages.hand)}</Button>
        </form>
      )}
    </Section>
  )
}
