import { type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import { nameKind, nameTask } from '../name-task.ts'
import type { FoundTask } from '../queries/tasks.ts'
import { addressOfTask, ownRegister, surveyRegister } from '../rules/task.ts'
import type { CalendarEvent } from '../rules/write-calendar.ts'

/**
 * Tasks as days in a calendar, which is kept where its owner has it: so records have no names there, and those that are alike and due the
 * same day are one. What somebody wrote themselves, and what a survey is called, stands as it is.
 */
export function eventsOf(
  language: Language,
  tasks: readonly FoundTask[],
  { organisation, baseUrl }: { organisation: string; baseUrl: string },
): readonly CalendarEvent[] {
  const groups = new Map<string, FoundTask[]>()
  for (const task of tasks) {
    const key = isNamed(task) ? addressOfTask(task) : `${task.register}.${task.what}.${task.dueOn}`
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  const host = new URL(baseUrl).hostname
  return [...groups].flatMap(([key, alike]) => {
    const [task] = alike
    if (task === undefined) return []
    const summary = isNamed(task) ? nameTask(language, task) : nameKind(language, task, alike.length)
    return [
      {
        uid: `${organisation}.${key}@${host}`,
        day: task.dueOn,
        summary,
        description: say(language, messages.calendarSee),
        url: `${baseUrl}/hem`,
      },
    ]
  })
}

function isNamed({ register }: FoundTask): boolean {
  return register === ownRegister || register === surveyRegister
}
