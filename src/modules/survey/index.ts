export { type Decoded, decodeText, markLength } from '../../platform/tables/decode-text.ts'
export type { Fault, Read, Said } from '../../platform/tables/fault.ts'
export {
  fileTooLarge as xlsformTooLarge,
  largestFile as largestXlsform,
} from '../../platform/tables/workbook/open-zip.ts'
export { readTableSheet } from '../../platform/tables/workbook/read-table-sheet.ts'
export { readSurvey, readSurveys } from './actions/read-surveys.ts'
export type { Draft, DraftChange, DraftSummary } from './draft.ts'
export { issueSurvey } from './issuing/actions/issue-survey.ts'
export {
  changePreparedSurvey,
  type NamedDraft,
  nameDrafts,
  prepareSurvey,
  readSurveyParts,
} from './issuing/actions/prepare-survey.ts'
export { readPreparation } from './issuing/actions/read-preparation.ts'
export { draftLabel } from './issuing/pages/draft-label.ts'
export { countPilotedWith } from './issuing/queries/preparing.ts'
export { publishVersion } from './issuing/queries/versions.ts'
export { SourceFaults } from './pages/SourceFaults.tsx'
export { surveyRoutes } from './pages/survey-routes.ts'
export {
  addRevision,
  findDraft,
  findPublished,
  insertDraft,
  listDrafts,
  listPublished,
  moveInHistory,
  type PublishedVersion,
  setDiscarded,
} from './queries/drafts.ts'
export { findQuestionnaire, findSurvey, listSurveys } from './queries/surveys.ts'
export type { Answers, AnswerValue, Replay, Response, ResponseStatus, Standing } from './rules/answer.ts'
export { cleanText, longestText } from './rules/clean-text.ts'
export { describeBase } from './rules/describe/describe-base.ts'
export { describeBecause } from './rules/describe/describe-because.ts'
export { compare, evaluate } from './rules/evaluate.ts'
export { canHold } from './rules/expression/can-hold.ts'
export {
  type ExpressionFault,
  type Parsed,
  parseExpression,
  type Syntax,
} from './rules/expression/parse-expression.ts'
export { printExpression } from './rules/expression/print-expression.ts'
export { type ReadCondition, readCondition } from './rules/expression/read-condition.ts'
export { resolveExpression } from './rules/expression/resolve-expression.ts'
export { findNearest } from './rules/find-nearest.ts'
export { openQuestions, type Routing } from './rules/open-questions.ts'
export { parseNumber } from './rules/parse-number.ts'
export type {
  Comparison,
  Expression,
  Language,
  Operator,
  Option,
  Question,
  Questionnaire,
  QuestionType,
  Row,
  Section,
  Text,
} from './rules/questionnaire.ts'
export { openYaml, type Span, type YamlFile } from './rules/read-questionnaire/open-yaml.ts'
export { type Outline, outlineOf } from './rules/read-questionnaire/outline-of.ts'
export {
  type Entries,
  type Entry,
  readList,
  readMap,
  readWord,
  spanOf,
} from './rules/read-questionnaire/read-map.ts'
export { standardAnswers } from './rules/read-questionnaire/read-options.ts'
export { type DraftQuestionnaire, readDraft, readQuestionnaire } from './rules/read-questionnaire/read-questionnaire.ts'
export { readLanguages, readText } from './rules/read-questionnaire/read-text.ts'
export { compileReplay, replay } from './rules/replay.ts'
export { type AnswerFault, type ValidatedAnswer, validateAnswer } from './rules/validate-answer.ts'
export type { Survey, SurveySummary } from './survey.ts'
export { Differences } from './versions/pages/Differences.tsx'
export { compareVersions } from './versions/rules/compare-versions.ts'
export { type AnswerMove, mayMeanAnother, movesOf } from './versions/rules/moves.ts'
export type { QuestionChange } from './versions/rules/question-change.ts'
export { standAfter } from './versions/rules/stand-after.ts'
export { type ImportedForm, readXlsform } from './xlsform/rules/read-xlsform.ts'
