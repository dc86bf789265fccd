/** What an incident must have before it is closed. */
export const needed = ['severity', 'owner', 'resolved', 'cause', 'lessons', 'told'] as const
export type Missing = (typeof needed)[number]

/**
 * What is missing to close an incident, in the order that it is told.
 *
 * @param clockRuns whether something is still to be sent by one of its clocks
 */
export function missingIn(
  values: Readonly<Record<string, unknown>>,
  events: ReadonlyArray<{ readonly kind: string }>,
  clockRuns: boolean,
): Missing[] {
  const has: Record<Missing, boolean> = {
    severity: values.severity !== 'unjudged',
    owner: (values.owner ?? null) !== null,
    resolved: events.some(({ kind }) => kind === 'resolved'),
    cause: (values.cause ?? null) !== null,
    lessons: (values.lessons ?? null) !== null,
    told: !clockRuns,
  }
  return needed.filter((each) => !has[each])
}
