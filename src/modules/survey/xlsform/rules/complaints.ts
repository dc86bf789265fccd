import type { Fault, Said } from '../../../../platform/tables/fault.ts'
import { cellName, type Place } from '../../../../platform/tables/workbook/place.ts'

/** What is found while a form is read: faults, which refuse it, and notes of what it loses, which do not. */
export interface Complaints {
  fault(place: Place | null, message: Said): void
  note(place: Place | null, message: Said): void
  /** Each once, in the order of sheets, rows and columns. */
  faults(): readonly Fault[]
  notes(): readonly Fault[]
}

const mostOfEach = 1_000
const sheetOrder = ['settings', 'survey', 'choices']

/** Collects complaints about a file. Each names its cell, and has its row and column for the line of the report. */
export function collectComplaints(file: string): Complaints {
  const faults = createList(file)
  const notes = createList(file)
  return { fault: faults.add, note: notes.add, faults: faults.inOrder, notes: notes.inOrder }
}

function createList(file: string): {
  add: (place: Place | null, message: Said) => void
  inOrder: () => readonly Fault[]
} {
  const kept: { readonly place: Place | null; readonly fault: Fault }[] = []
  const met = new Set<string>()
  return {
    add(place, message) {
      const at = place === null ? '' : `${cellName(place)}: `
      const said = { sv: at + message.sv, en: at + message.en }
      if (met.has(said.sv) || kept.length >= mostOfEach) return
      met.add(said.sv)
      kept.push({ place, fault: { file, line: place?.row ?? 0, column: place?.column ?? 0, message: said } })
    },
    inOrder: () => kept.toSorted((a, b) => compare(a.place, b.place)).map(({ fault }) => fault),
  }
}

function compare(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return sheetOrder.indexOf(a.sheet) - sheetOrder.indexOf(b.sheet) || a.row - b.row || a.column - b.column
}
