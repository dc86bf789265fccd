import type { StepKind } from '../rules/plan.ts'

/** The kinds of steps as their addresses have them. */
export const stepPaths = {
  rename: 'byt-namn',
  move: 'flytta',
  new: 'ny-enhet',
  merge: 'sla-ihop',
  split: 'dela',
  end: 'avsluta',
} as const satisfies Record<StepKind, string>

export const reorganisationsPath = '/organisation/omorganisationer'

export function reorganisationPath(id: string): string {
  return `${reorganisationsPath}/${id}`
}
