import { dueDates } from '../due-dates.ts'
import { ownRegister, reportRegister, surveyRegister } from '../rules/task.ts'

/** Where the thing is that a task is about; null where it has no page of its own. */
export function placeOf({ register, record }: { readonly register: string; readonly record: string }): string | null {
  if (register === ownRegister) return null
  if (register === surveyRegister) return `/enkater/${encodeURIComponent(record)}`
  if (register === reportRegister) return '/incidentrapporter'
  const due = dueDates().find((each) => each.register === register)
  return due === undefined ? null : `${due.path}/${encodeURIComponent(record)}`
}
