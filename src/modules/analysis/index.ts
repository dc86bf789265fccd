export {
  countOfBase,
  type FigureLanguage,
  formatDifference,
  formatNumber,
  formatPercent,
  smallestBaseForPercent,
  tableDecimals,
} from '../../stats/format-percent.ts'
export { RakingDiverges } from '../../stats/rake.ts'
export { percentagePoints, roundPercent } from '../../stats/round-share.ts'
export { type Counted, sharePhrase, shareWords } from '../../stats/share-words.ts'
export { listChanges } from './actions/rounds/list-changes.ts'
export { type Changes, readChanges } from './actions/rounds/read-changes.ts'
export { readPublishedTexts } from './actions/texts/read-published-texts.ts'
export { analysisCommands } from './commands.ts'
export { guardFormula } from './formats/guard-formula.ts'
export { writeResult } from './formats/write-result.ts'
export { writeResultSet } from './formats/write-result-set.ts'
export { AnalysisNav, type AnalysisRoom } from './pages/AnalysisNav.tsx'
export { ChangeFigure } from './pages/rounds/ChangeFigure.tsx'
export { analysisRoutes } from './pages/routes.ts'
export { BreakdownFigure } from './pages/tables/BreakdownFigure.tsx'
export { type Dataset, readDataset } from './queries/read-dataset.ts'
export { readCoding } from './queries/texts/read-coding.ts'
export type { PublishedText } from './queries/texts/releases.ts'
export { readSurveyFiles, readWith, type SurveyData, type SurveyFiles } from './read-survey-files.ts'
export { replaceFile } from './replace-file.ts'
export { type Breakdown, type BreakdownGroup, groupFrame, type Resolved, resolveBreakdown } from './rules/breakdown.ts'
export { describeTest } from './rules/describe-test.ts'
export { followedQuestions } from './rules/followed-question.ts'
export { numberOf } from './rules/number-result.ts'
export { type PopulationClass, populationClass, populationClasses, populationColumn } from './rules/population-class.ts'
export type * from './rules/result.ts'
export { compareRounds } from './rules/rounds/compare-rounds.ts'
export type { Grade, Pair, PublishedSource, RoundLink } from './rules/rounds/link.ts'
export { proposePairs } from './rules/rounds/propose-pairs.ts'
export { differenceWords } from './rules/rounds/read/difference-words.ts'
export { messages as linkMessages } from './rules/rounds/read/messages.ts'
export { readLink } from './rules/rounds/read/read-link.ts'
export { readPublishedSource } from './rules/rounds/read/read-published-source.ts'
export { writeLink } from './rules/rounds/read/write-link.ts'
export type { ComparedQuestion, RoundComparison } from './rules/rounds/round-comparison.ts'
export { type ChangeChartModel, changeChart } from './rules/rounds/shown/change-chart.ts'
export { type ChangeSentences, changeSentences, type Rounds } from './rules/rounds/shown/change-sentences.ts'
export { changeTable, transitionTables } from './rules/rounds/shown/change-table.ts'
export { gradeWords, isSure, questionName } from './rules/rounds/shown/figure-words.ts'
export { type BreakdownChart, breakdownCharts, type ChartGroup } from './rules/tables/breakdown-chart.ts'
export { type BreakdownChoice, type BreakdownChoices, breakdownChoices } from './rules/tables/breakdown-choices.ts'
export { breakdownName, groupName } from './rules/tables/breakdown-names.ts'
export {
  type BreakdownCell,
  type BreakdownPart,
  type BreakdownRow,
  breakdownParts,
} from './rules/tables/breakdown-parts.ts'
export { breakdownTable } from './rules/tables/breakdown-table.ts'
export { baseText, cellText, weightedText } from './rules/tables/cell-text.ts'
export { countHidden, type HiddenCount } from './rules/tables/count-hidden.ts'
export type { FigureTable } from './rules/tables/figure-table.ts'
export { type Lead, leadOption } from './rules/tables/lead-option.ts'
export { optionLabel } from './rules/tables/option-label.ts'
export { weightFacts } from './rules/tables/weight-facts.ts'
export { isYesNo, twoAnswers } from './rules/tables/yes-no.ts'
export { createTabulator, type TabulationInput, type Tabulator, tabulate } from './rules/tabulate.ts'
export { type SetInput, tabulateSet } from './rules/tabulate-set.ts'
export { type SurveyCoding, withCodes } from './rules/texts/with-codes.ts'
export { resolveWeighting } from './rules/weighting.ts'
export { surveyFileCommand, tellFaults } from './survey-file-command.ts'
