import { formatWhole, type Language, say } from '../../../platform/i18n/index.ts'
import { HoursBar, type HoursPart } from '../../../ui/charts/index.ts'
import { Details } from '../../../ui/Details.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { Home } from '../actions/read-home.ts'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import { assumedMinutes } from '../queries/settings.ts'
import type { FoundTask } from '../queries/tasks.ts'
import { planWeek, type WeekPlan } from '../rules/plan-week.ts'
import { addressOfTask } from '../rules/task.ts'
import { sayTime } from '../say-time.ts'
import { TaskItem } from './TaskItem.tsx'

/** What the hours of the week have room for, in its order, and what they do not. */
export function WeekSection({ language, home }: { language: Language; home: Home }) {
  const { tasks, today, worked, mayDo } = home
  const minutes = home.setting?.minutesAWeek ?? assumedMinutes
  const plan = planWeek(tasks.tasks, { today, minutes, worked })
  const shared = { language, today, mayDo, noTimeBefore: plan.noTimeBefore }
  if (tasks.tasks.length === 0 && !mayDo) {
    return <EmptyState id="inget" title={say(language, messages.noTasks)} lead={say(language, messages.noTasksLead)} />
  }
  if (tasks.tasks.length === 0) {
    return (
      <EmptyState id="inget" title={say(language, messages.nothingNow)} lead={say(language, messages.nothingNowLead)}>
        <p className="actions">
          <a href="/arshjulet/ny">{say(language, messages.writeOwn)}</a>
          <a href="/hem/tid">{say(language, messages.changeHours)}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <Section
      id="veckan"
      title={say(language, messages.thisWeek)}
      lead={leadOf(language, home, minutes)}
      {...(mayDo && { link: { href: '/hem/tid', label: say(language, messages.changeHours) } })}
    >
      {minutes > 0 && <HoursOfWeek language={language} plan={plan} worked={worked} />}
      <OwnersNotHere language={language} tasks={tasks.tasks} />
      {plan.thisWeek.length === 0 && <p>{say(language, messages.nothingFits)}</p>}
      <ol className="tasks">
        {plan.thisWeek.map((planned) => (
          <TaskItem key={addressOfTask(planned.task)} {...shared} planned={planned} />
        ))}
      </ol>
      {plan.later.length > 0 && (
        <Details
          summary={say(language, messages.notThisWeek, { n: plan.later.length })}
          open={plan.thisWeek.length === 0}
        >
          {tasks.total > tasks.tasks.length && (
            <p className="quiet">
              {say(language, messages.moreThanShown, {
                shown: formatWhole(language, tasks.tasks.length),
                total: formatWhole(language, tasks.total),
              })}
            </p>
          )}
          <ol className="tasks">
            {plan.later.map((planned) => (
              <TaskItem key={addressOfTask(planned.task)} {...shared} planned={planned} />
            ))}
          </ol>
        </Details>
      )}
    </Section>
  )
}

function leadOf(language: Language, { setting, worked }: Home, minutes: number): string {
  const time = sayTime(language, minutes)
  const has = say(language, setting === null ? messages.assumedHours : messages.haveHours, { time })
  const done = worked === 0 ? messages.noneWorked : messages.worked
  return `${has} ${say(language, done, { time: sayTime(language, worked) })}`
}

function HoursOfWeek({ language, plan, worked }: { language: Language; plan: WeekPlan<FoundTask>; worked: number }) {
  const parts: HoursPart[] = plan.thisWeek.map(({ task, now }) => ({
    key: addressOfTask(task),
    minutes: now,
    label: `${nameTask(language, task)} ${sayTime(language, now)}`,
    kind: 'task',
  }))
  if (worked > 0) {
    const label = say(language, messages.doneOf, { time: sayTime(language, worked) })
    parts.unshift({ key: 'done', minutes: worked, label, kind: 'done' })
  }
  if (plan.free > 0) {
    const label = say(language, messages.leftOf, { time: sayTime(language, plan.free) })
    parts.push({ key: 'free', minutes: plan.free, label, kind: 'free' })
  }
  return <HoursBar label={parts.map(({ label }) => label).join(', ')} parts={parts} />
}

const namedOwners = 3

/** Those whose tasks stand with whoever plans, since they do not sign in: said once, above the list. */
function OwnersNotHere({ language, tasks }: { language: Language; tasks: readonly FoundTask[] }) {
  const theirs = tasks.filter(({ owner, ownerSignsIn }) => owner !== null && !ownerSignsIn)
  if (theirs.length === 0) return null
  const names = [...new Set(theirs.flatMap(({ owner }) => owner ?? []))]
  const more = names.length - namedOwners
  const said = [...names.slice(0, namedOwners), ...(more > 0 ? [say(language, messages.moreOwners, { n: more })] : [])]
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(said)
  return <p className="quiet">{say(language, messages.ownersNotHere, { n: theirs.length, names: list })}</p>
}
