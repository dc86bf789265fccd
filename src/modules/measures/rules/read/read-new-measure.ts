import { type Coverage, coverages, type MeasureStatus, measureStatuses } from '../state/requirement-state.ts'
import { messages } from './read-messages.ts'
import { gather, readDay, type Written } from './written.ts'

export interface WrittenMeasure {
  readonly name: string
  readonly status: string
  readonly owner: string
  readonly dueOn: string
  readonly covers: string
}

export interface ReadMeasure {
  readonly name: string
  readonly status: MeasureStatus
  readonly owner: string | null
  readonly dueOn: string | null
  readonly covers: Coverage
}

/** Reads a measure that somebody writes down for a requirement: the least that is needed, the rest stands on its own page. */
export function readNewMeasure(written: WrittenMeasure): Written<ReadMeasure, keyof WrittenMeasure> {
  const { faults, note } = gather<keyof WrittenMeasure>()
  const name = written.name.trim()
  const status = measureStatuses.find((known) => known === written.status)
  const covers = coverages.find((known) => known === written.covers)
  const dueOn = readDay(written.dueOn)
  note('name', name === '' ? messages.nameMissing : name.length > 200 && messages.nameTooLong)
  note('status', status === undefined && messages.statusMissing)
  note('covers', covers === undefined && messages.coverageMissing)
  note('dueOn', dueOn === undefined && messages.dateForm)
  if (faults.length > 0 || status === undefined || covers === undefined || dueOn === undefined) {
    return { ok: false, faults }
  }
  return { ok: true, value: { name, status, covers, dueOn, owner: written.owner === '' ? null : written.owner } }
}
