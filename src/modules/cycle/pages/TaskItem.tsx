import { formatDate, formatShortDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Status } from '../../../ui/Status.tsx'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import type { FoundTask } from '../queries/tasks.ts'
import { daysBetween, isoWeek } from '../rules/days.ts'
import type { PlannedTask } from '../rules/plan-week.ts'
import { addressOfTask } from '../rules/task.ts'
import { sayTime } from '../say-time.ts'
import { placeOf } from './place-of.ts'

interface TaskItemProps {
  language: Language
  planned: PlannedTask<FoundTask> & { readonly now?: number }
  today: string
  /** Said of what is not done this week. */
  noTimeBefore: string
  mayDo: boolean
}

/** A task: how long it takes, what it is and why it stands here, when it is due, and what can be done with it at once. */
export function TaskItem({ language, planned, today, noTimeBefore, mayDo }: TaskItemProps) {
  const { task } = planned
  const name = nameTask(language, task)
  const address = addressOfTask(task)
  const here = `/uppgift/${address}`
  return (
    <li className="task">
      <TaskTime language={language} minutes={planned.now ?? task.minutes} />
      <h3>
        <a href={placeOf(task) ?? here}>{name}</a>
      </h3>
      <DueStatus language={language} dueOn={task.dueOn} today={today} />
      <p>{whyOf(language, planned, noTimeBefore)}</p>
      {mayDo && (
        <form method="post" action="/hem/klart" className="task-do">
          <input type="hidden" name="uppgift" value={address} />
          <Button
            variant="secondary"
            size="sm"
            name="minuter"
            value={String(task.minutes)}
            icon="check"
            label={say(language, messages.doneNamed, { name })}
          >
            {say(language, messages.done)}
          </Button>
          <a href={here} aria-label={say(language, messages.laterOrOtherNamed, { name })}>
            {say(language, messages.laterOrOther)}
          </a>
        </form>
      )}
    </li>
  )
}

/** The minutes first and large: they are what one has least of. */
function TaskTime({ language, minutes }: { language: Language; minutes: number }) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return (
    <span className="task-time">
      {hours > 0 && (
        <>
          {hours} <small>{say(language, messages.hoursUnit)}</small>{' '}
        </>
      )}
      {(rest > 0 || hours === 0) && (
        <>
          {rest} <small>{say(language, messages.minutesUnit)}</small>
        </>
      )}
    </span>
  )
}

/** Two weeks is soon. */
export function DueStatus({ language, dueOn, today }: { language: Language; dueOn: string; today: string }) {
  const left = daysBetween(today, dueOn)
  return (
    <Status kind={left < 0 ? 'late' : left <= 14 ? 'soon' : 'open'}>
      <time dateTime={dueOn}>{formatShortDate(language, dueOn)}</time>
    </Status>
  )
}

/** One line: why it stands where it stands, who it belongs to, and where it went where it has no time. */
function whyOf(language: Language, planned: TaskItemProps['planned'], noTimeBefore: string): string {
  const { task, reason, now } = planned
  const said = [say(language, messages.reasons[reason], { date: formatDate(language, task.dueOn) })]
  if (task.owner !== null && !task.ownerSignsIn) said.push(say(language, messages.ownerIs, { name: task.owner }))
  if (now === undefined) said.unshift(movedTo(language, planned, noTimeBefore))
  else if (now < task.minutes) {
    const last = planned.shares.at(-1)?.monday ?? task.dueOn
    const [part, all] = [sayTime(language, now), sayTime(language, task.minutes)]
    said.push(say(language, messages.begun, { now: part, all, week: isoWeek(last) }))
  }
  return said.join(' ')
}

function movedTo(language: Language, { shares }: PlannedTask<FoundTask>, noTimeBefore: string): string {
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined) {
    return say(language, messages.noTime, { date: formatDate(language, noTimeBefore) })
  }
  if (first === last) return say(language, messages.movedTo, { week: isoWeek(first.monday) })
  return say(language, messages.movedOver, { from: isoWeek(first.monday), to: isoWeek(last.monday) })
}
