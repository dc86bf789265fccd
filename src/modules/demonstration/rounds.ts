import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Frame } from '../collection/index.ts'
import { readFrame, readResponses } from '../collection/index.ts'
import type { Questionnaire, Read, Response } from '../survey/index.ts'
import { readQuestionnaire } from '../survey/index.ts'

/** One round of the reference data, read. */
export interface Round {
  readonly source: string
  readonly questionnaire: Questionnaire
  readonly frame: Frame
  readonly responses: readonly Response[]
  /** Figures that the round's report has printed, where there is one. */
  readonly printed: unknown
  /** By respondent. */
  readonly events: ReadonlyMap<string, { readonly startedAt: Date; readonly submittedAt: Date | null }>
}

/** Reads a folder of `reference/`. `events.csv` says when each respondent began and submitted; without it the days are spread evenly. */
export async function readRound(folder: string, opened: Date, closed: Date): Promise<Round> {
  const text = (name: string) => readFile(join(folder, name), 'utf8')
  const source = await text('questionnaire.yaml')
  const questionnaire = orThrow(readQuestionnaire(source, join(folder, 'questionnaire.yaml')))
  const frame = orThrow(readFrame(await text('frame.csv'), join(folder, 'frame.csv')))
  const responses = orThrow(
    readResponses(await text('responses.csv'), join(folder, 'responses.csv'), questionnaire, frame),
  )
  const given = await text('events.csv').catch(() => null)
  const printed = await text('published.json').catch(() => null)
  return {
    source,
    printed: printed === null ? null : JSON.parse(printed),
    questionnaire,
    frame,
    responses,
    events: given ? readEvents(given) : spread(responses, opened, closed),
  }
}

/** What was read. @throws Error with every fault: the reference data is ours, so it is sound */
export function orThrow<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw new Error(read.faults.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'))
}

function readEvents(source: string): Round['events'] {
  const rows = parse(source, { columns: true }) as Record<'respondent' | 'started_at' | 'submitted_at', string>[]
  return new Map(
    rows.map((row) => [
      row.respondent,
      { startedAt: new Date(row.started_at), submittedAt: row.submitted_at ? new Date(row.submitted_at) : null },
    ]),
  )
}

/** Evenly over the time that was open, a week from beginning to submission. */
function spread(responses: readonly Response[], opened: Date, closed: Date): Round['events'] {
  const week = 7 * 24 * 3600 * 1000
  const step = (closed.getTime() - opened.getTime() - week) / Math.max(1, responses.length)
  return new Map(
    responses.map(({ respondent, status }, index) => {
      const startedAt = new Date(Math.round(opened.getTime() + index * step))
      return [
        respondent,
        { startedAt, submittedAt: status === 'complete' ? new Date(startedAt.getTime() + week) : null },
      ]
    }),
  )
}
