import { isLawClock, type LawClock } from './law-clocks.ts'

/** Which of an incident's clocks: one of the law's, for personal data one for each board, or one of the organisation's own. */
export type ClockOf =
  | { readonly law: LawClock; readonly board: string | null }
  | { readonly law: null; readonly own: string }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const written = new RegExp(`^(?:([a-z-]+)(?:_(${uuid}))?|own_(${uuid}))$`)

/** As it stands in addresses and in the table. */
export function keyOf(clock: ClockOf): string {
  if (clock.law === null) return `own_${clock.own}`
  return clock.board === null ? clock.law : `${clock.law}_${clock.board}`
}

/** The clock that a key is for; null where it can be none. */
export function readKey(key: string): ClockOf | null {
  const [, law, board, own] = written.exec(key) ?? []
  if (own !== undefined) return { law: null, own }
  if (law === 'own' && board !== undefined) return { law: null, own: board }
  if (law === undefined || !isLawClock(law)) return null
  return board !== undefined && law !== 'personal-data' ? null : { law, board: board ?? null }
}
