export type { Extract } from './actions/extract.ts'
export { type DoneDay, faultOfNext, finishDay, proposeNext, putBack } from './actions/finish-day.ts'
export type { FoundImports, ImportDone, ImportPreview, SentFile, Undone } from './actions/import.ts'
export { makeActions, type RegisterActions } from './actions/make-actions.ts'
export { changedInBulk, type FoundForm, type FoundList, type FoundRecord } from './actions/read.ts'
export type {
  ChoiceField,
  DateField,
  DoneAgain,
  DoneForGood,
  Due,
  Field,
  FieldName,
  ReferenceField,
  RegisterTable,
  TextField,
  Value,
} from './field.ts'
export type { CellFault, PlannedRow } from './import/plan-import.ts'
export { idField, type Mapping } from './import/propose-mapping.ts'
export {
  isId,
  type ListRequest,
  levelParameter,
  myself,
  nothing,
  overdue,
  readListRequest,
  something,
  valuesOf,
  writeListRequest,
} from './list-request.ts'
export { type MaskedRecord, maskRecord } from './mask-record.ts'
export type { Attachment } from './queries/attachments.ts'
export { markOf, type Referrers } from './queries/beside.ts'
export type { Choices, Choosable, Sought } from './queries/choices.ts'
export type { Change } from './queries/history.ts'
export type { Imported } from './queries/imports.ts'
export type { RecordList, RegisterRecord } from './queries/list-records.ts'
export type { SavedView, Surroundings } from './queries/surroundings.ts'
export { type ReadValue, readValue } from './read-value.ts'
export {
  type BuiltInView,
  type Declaration,
  declaredRegisters,
  defineRegister,
  fieldOf,
  type Levels,
  type Register,
  type RegisterWords,
  registerOf,
  requireDeclared,
  type Section,
} from './register.ts'
export { isSecrecyGround, type SecrecyGround, secrecyGrounds } from './secrecy-grounds.ts'
export { idColumn, tableOf } from './table-of.ts'
