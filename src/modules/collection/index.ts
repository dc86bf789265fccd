export { AnswerConflict, type ConflictingAnswer } from './actions/answer-conflict.ts'
export { closeCollection } from './actions/close-collection.ts'
export { readMyResponse } from './actions/read-my-response.ts'
export { readMySurveys } from './actions/read-my-surveys.ts'
export { readProgress } from './actions/read-progress.ts'
export { saveAnswer } from './actions/save-answer.ts'
export { saveSection } from './actions/save-section.ts'
export { submitResponse } from './actions/submit-response.ts'
export { collectionRoutes } from './pages/collection-routes.ts'
export type { MyResponse, ResponseState, StoredAnswer } from './response.ts'
export { type AnswerColumns, type BatchLayout, layOutAnswers } from './rules/coded/answer-columns.ts'
export { createResponseEncoder, type EncodeResponse } from './rules/coded/encode-response.ts'
export { clearBatch, createBatch, type ResponseBatch } from './rules/coded/response-batch.ts'
export type { Frame, FrameRow } from './rules/frame.ts'
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
export { type ResponseColumn, responseColumns } from './rules/response-columns.ts'
export { writeFrame } from './rules/write-frame.ts'
export { writeResponses } from './rules/write-responses.ts'
export { writeRows } from './rules/write-rows.ts'
