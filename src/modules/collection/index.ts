export { AnswerConflict, type ConflictingAnswer } from './actions/answer-conflict.ts'
export { closeCollection } from './actions/closing/close-collection.ts'
export { endReopeningsJob } from './actions/closing/end-reopenings.ts'
export { reopenAnyResponse, reopenOwnResponse } from './actions/closing/reopen-response.ts'
export { readMyResponse } from './actions/read-my-response.ts'
export { readMySurveys } from './actions/read-my-surveys.ts'
export { readProgress } from './actions/read-progress.ts'
export { saveAnswer } from './actions/save-answer.ts'
export { saveSection } from './actions/save-section.ts'
export { submitResponse } from './actions/submit-response.ts'
export type { Contact, ContactInvitation, ContactMail } from './contacts.ts'
export { sendRemindersJob } from './jobs/send-reminders.ts'
export { composeLetter, type LetterFacts, type LetterSender } from './letters.ts'
export type { ReadPairs } from './margin.ts'
export { collectionRoutes } from './pages/collection-routes.ts'
export { fieldId, QuestionField } from './pages/QuestionField.tsx'
export { listContacts } from './queries/contacts/list-contacts.ts'
export { findTemplates } from './queries/mailings/templates.ts'
export { listWaves, type Wave, type WaveStatus } from './queries/mailings/waves.ts'
export type { MyResponse, ResponseState, StoredAnswer } from './response.ts'
export { type AnswerColumns, type BatchLayout, layOutAnswers } from './rules/coded/answer-columns.ts'
export type { ChunkReport } from './rules/coded/chunk-report.ts'
export { createResponseEncoder, type EncodeResponse } from './rules/coded/encode-response.ts'
export { findLastRowEnd } from './rules/coded/find-rows.ts'
export { type ChunkFollower, createChunkFollower } from './rules/coded/follow-chunks.ts'
export { type OpenedResponses, openResponses } from './rules/coded/open-response-file.ts'
export { createChunkReader, type ResponseFileShape } from './rules/coded/read-chunk.ts'
export {
  createRespondentIndex,
  type RespondentIndex,
  type SharedRespondents,
} from './rules/coded/respondent-index.ts'
export { clearBatch, createBatch, type ResponseBatch } from './rules/coded/response-batch.ts'
export { emptyFields, type FieldValues, readFields, showInFields } from './rules/field-values.ts'
export { messages as fileMessages } from './rules/file-messages.ts'
export type { Frame, FrameRow } from './rules/frame.ts'
export { renderTemplate } from './rules/mailings/render-template.ts'
export { parseForm } from './rules/parse-form.ts'
export { readFrame } from './rules/read-frame.ts'
export { createResponseDecoder, type ResponseDecoder } from './rules/read-response-row.ts'
export { createRespondentCheck, readResponses } from './rules/read-responses.ts'
export {
  createRowReader,
  type Delimiter,
  detectDelimiter,
  type ReportFault,
  type RowReader,
} from './rules/read-rows.ts'
export { createFaultList, type FaultList } from './rules/read-table.ts'
export { type ResponseColumn, responseColumns } from './rules/response-columns.ts'
export { answersElsewhere, neighbours } from './rules/section-view.ts'
export { writeFrame } from './rules/write-frame.ts'
export { writeResponses } from './rules/write-responses.ts'
export { writeRows } from './rules/write-rows.ts'
