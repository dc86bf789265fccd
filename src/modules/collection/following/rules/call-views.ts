/** The parts of the call list that one may look at. */
export const callViews = ['alla', 'i-dag', 'oringda', 'klara'] as const
export type CallView = (typeof callViews)[number]

/** Where a respondent stands with the calls: what the views are made of. Dates are ISO dates. */
export interface CallStanding {
  readonly complete: boolean
  /** Its latest call; null where there has been none. */
  readonly latest: {
    readonly outcome: string
    readonly promisedOn: string | null
    readonly nextOn: string | null
  } | null
}

/** When whoever calls is to take it up again: the day that was set, else the day after the one they promised to answer by. */
export function dueOn({
  complete,
  latest,
}: CallStanding): { readonly on: string; readonly because: 'next' | 'promise' } | null {
  if (complete || latest === null) return null
  if (latest.nextOn !== null) return { on: latest.nextOn, because: 'next' }
  return latest.promisedOn === null ? null : { on: latest.promisedOn, because: 'promise' }
}

/** Whether a call is to be made on a day: one that was set for it or for a day before, or a promise whose day has passed. */
export function isDue(standing: CallStanding, today: string): boolean {
  const due = dueOn(standing)
  if (due === null) return false
  return due.because === 'next' ? due.on <= today : due.on < today
}

/** Called, and nothing more to call about: it has answered, or declined. */
export function isDone({ complete, latest }: CallStanding): boolean {
  return latest !== null && (complete || latest.outcome === 'declined')
}

export function isInView(view: CallView, standing: CallStanding, today: string): boolean {
  switch (view) {
    case 'alla':
      return !standing.complete
    case 'i-dag':
      return isDue(standing, today)
    case 'oringda':
      return !standing.complete && standing.latest === null
    case 'klara':
      return isDone(standing)
  }
}

export function isCallView(value: string | undefined): value is CallView {
  return callViews.some((view) => view === value)
}
