/** Why an answer was changed, as it is kept when an earlier version was brought back. */
export function restoredReason(version: number): string {
  return `restored:${version}`
}

/** The version that a reason says was brought back; null for one that a person has written. */
export function restoredVersion(reason: string): string | null {
  return /^restored:(\d+)$/.exec(reason)?.[1] ?? null
}
