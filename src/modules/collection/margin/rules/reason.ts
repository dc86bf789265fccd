/** Why an answer was changed, as it is kept when an earlier version was brought back. */
export function restoredReason(version: number): string {
  return `restored:${version}`
}

/** The version that a reason says was brought back; null for one that a person has written. */
export function restoredVersion(reason: string): string | null {
  return /^restored:(\d+)$/.exec(reason)?.[1] ?? null
}

/** The version of the questions whose correction a reason says took the answer away; null for another reason. */
export function correctedVersion(reason: string): number | null {
  const version = /^corrected:(\d+)$/.exec(reason)?.[1]
  return version === undefined ? null : Number(version)
}
