import type { Survey } from '../../../survey/index.ts'

interface Freezing {
  readonly number: number
  readonly frozenAt: Date
  readonly reason: string | null
  /** What the survey lead notes. */
  readonly method: string
}

/** What stands with the files of a dataset, a fact a line and then the note. Names as in the other files, so that a program can read it. */
export function describeMethod(survey: Survey, { number, frozenAt, reason, method }: Freezing): string {
  const facts: [string, string][] = [
    ['survey', survey.id],
    ['title', survey.title.sv],
    ['owner', survey.owner],
    ['questionnaire_version', `${survey.version}`],
    ['opens_on', survey.opensOn],
    ['closes_on', survey.closesOn],
    ['grace_days', `${survey.graceDays}`],
    ['closed_at', survey.closedAt?.toISOString() ?? ''],
    ['synthetic', survey.synthetic ? 'yes' : 'no'],
    ['dataset', `${number}`],
    ['frozen_at', frozenAt.toISOString()],
    ['reason', (reason ?? '').replace(/\s+/g, ' ')],
  ]
  const lines = facts.map(([name, value]) => `${name}: ${value}`.trimEnd())
  return [...lines, ...(method === '' ? [] : ['', method])].join('\n')
}
