/** What has been told, and what comes next. */
export interface Inject {
  readonly id: string
  readonly minute: number
  readonly title: string
  readonly body: string
  readonly questions: string | null
  readonly lookFor: string | null
  readonly givenAt: Date | null
}

export interface Played {
  /** Whole minutes since it began; null before it has. */
  readonly minutes: number | null
  /** The newest that has been given. */
  readonly now: Inject | null
  /** The first that has not. */
  readonly next: Inject | null
  /** Minutes until the next is to be given; less than 0 where it should have been. */
  readonly until: number | null
  readonly given: number
}

/** How far an exercise has come, from what has been given. */
export function playedOf(injects: readonly Inject[], begunAt: Date | null, at: Date): Played {
  const inOrder = injects.toSorted((a, b) => a.minute - b.minute)
  const given = inOrder.filter(({ givenAt }) => givenAt !== null)
  const next = inOrder.find(({ givenAt }) => givenAt === null) ?? null
  const minutes = begunAt === null ? null : Math.max(0, Math.floor((at.getTime() - begunAt.getTime()) / 60_000))
  return {
    minutes,
    now: given.toSorted((a, b) => Number(b.givenAt) - Number(a.givenAt) || b.minute - a.minute)[0] ?? null,
    next,
    until: next === null || minutes === null ? null : next.minute - minutes,
    given: given.length,
  }
}

/** The moment that an inject is to be given. */
export function momentOf(begunAt: Date, minute: number): Date {
  return new Date(begunAt.getTime() + minute * 60_000)
}
