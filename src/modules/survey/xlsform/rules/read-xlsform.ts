import type { Fault, Read } from '../../../../platform/tables/fault.ts'
import { readWorkbook } from '../../../../platform/tables/workbook/read-workbook.ts'
import { Refusal } from '../../../../platform/tables/workbook/refusal.ts'
import type { Budget } from '../../../../platform/tables/workbook/unpack-entry.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'
import { readQuestionnaire } from '../../rules/read-questionnaire/read-questionnaire.ts'
import { collectComplaints } from './complaints.ts'
import { messages } from './form-messages.ts'
import { readChoices } from './read-choices.ts'
import { readSettings } from './read-settings.ts'
import { readSurvey } from './read-survey.ts'
import { writeQuestionnaire } from './write-questionnaire.ts'

/** A questionnaire that was read from an XLSForm. */
export interface ImportedForm {
  /** Our questionnaire file, which reads as `questionnaire`. */
  readonly yaml: string
  readonly questionnaire: Questionnaire
  /** What the form had that a questionnaire here has no place for, by cell. */
  readonly notes: readonly Fault[]
}

const sheetNames = ['survey', 'choices', 'settings']
/** Sheets by which a form means more than its questions. */
const refusedSheets: ReadonlySet<string> = new Set(['external_choices', 'entities', 'osm'])

/**
 * Reads a questionnaire from an XLSForm (.xlsx), the standard of ODK and KoboToolbox. Gives our questionnaire file, or
 * every fault by sheet and cell; a fault's line and column are those of the cell. What is written is read again by
 * `readQuestionnaire`, so that nothing is given out that it would refuse.
 *
 * Source: XLSForm (xlsform.org). What of it has a place here is told in docs/filformat.md.
 *
 * @param file the name to use in faults; without a `form_id` the id too is made of it
 */
export function readXlsform(source: Uint8Array, file: string, budget?: Budget): Read<ImportedForm> {
  const complaints = collectComplaints(file)
  try {
    const workbook = readWorkbook(source, sheetNames, complaints.fault, budget)
    for (const name of workbook.others) {
      if (refusedSheets.has(name.toLowerCase())) complaints.fault(null, messages.refusedSheet(name))
      else complaints.note(null, messages.otherSheet(name))
    }
    const survey = workbook.sheets.get('survey')
    if (!survey) complaints.fault(null, messages.noSurvey)
    const settings = readSettings(workbook.sheets.get('settings'), complaints)
    const lists = readChoices(workbook.sheets.get('choices'), settings.plainLanguage, complaints)
    const read = survey ? readSurvey(survey, lists, settings.plainLanguage, complaints) : []
    for (const { group, questions } of read) {
      if (group && questions.length === 0) complaints.fault(group.place, messages.emptyGroup(group.id))
    }
    const sections = read.filter(({ questions }) => questions.length > 0)
    if (sections.length === 0 && complaints.faults().length === 0) complaints.fault(null, messages.noQuestions)
    const id = settings.id ?? idFrom(file)
    const { yaml, placeOf } = writeQuestionnaire({ ...settings, id, title: settings.title ?? id, sections })
    const questionnaire = sections.length === 0 ? null : readQuestionnaire(yaml, file)
    if (questionnaire && !questionnaire.ok) {
      for (const { line, column, message } of questionnaire.faults) complaints.fault(placeOf(line, column), message)
    }
    const faults = complaints.faults()
    if (faults.length > 0 || !questionnaire?.ok) return { ok: false, faults }
    return { ok: true, value: { yaml, questionnaire: questionnaire.value, notes: complaints.notes() } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    complaints.fault(error.place, error.said)
    return { ok: false, faults: complaints.faults() }
  }
}

/** An id from the name of the file, as ODK makes one. */
function idFrom(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.[^.]*$/, '')
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[_-]+/, '')
  return plain.slice(0, 64) || 'enkat'
}
