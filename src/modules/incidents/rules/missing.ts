/** What an incident must have before it is closed. */
export const needed = ['severity', 'owner', 'resolved', 'cause', 'lessons'] as const
export type Missing = (typeof needed)[number]

/** What is missing to close an incident, in the order that it is told. */
export function missingIn(
  values: Readonly<Record<string, unknown>>,
  events: ReadonlyArray<{ readonly kind: string }>,
): Missing[] {
  const has: Record<Missing, boolean> = {
    severity: values.severity !== 'unjudged',
    owner: (values.owner ?? null) !== null,
    resolved: events.some(({ kind }) => kind === 'resolved'),
    cause: (values.cause ?? null) !== null,
    lessons: (values.lessons ?? null) !== null,
  }
  return needed.filter((each) => !has[each])
}
