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
export { analysisCommands } from './commands.ts'
export { giveOut } from './give-out.ts'
export { AnalysisNav, type AnalysisRoom } from './pages/AnalysisNav.tsx'
export { DatasetLine } from './pages/DatasetLine.tsx'
export { analysisRoutes } from './pages/routes.ts'
export { type Dataset, readDataset } from './queries/read-dataset.ts'
export { readSurveyFiles, readWith, type SurveyData, type SurveyFiles } from './read-survey-files.ts'
export { listChanges } from './rounds/actions/list-changes.ts'
export { type Changes, readChanges } from './rounds/actions/read-changes.ts'
export { ChangeFigure } from './rounds/pages/ChangeFigure.tsx'
export { listComparedQuestions, listComparisons } from './rounds/queries/comparisons.ts'
export { compareRounds } from './rounds/rules/compare-rounds.ts'
export type { Grade, Pair, PublishedSource, RoundLink } from './rounds/rules/link.ts'
export { proposePairs } from './rounds/rules/propose-pairs.ts'
export { differenceWords } from './rounds/rules/read/difference-words.ts'
export { messages as linkMessages } from './rounds/rules/read/messages.ts'
export { readLink } from './rounds/rules/read/read-link.ts'
export { readPublishedSource } from './rounds/rules/read/read-published-source.ts'
export { writeLink } from './rounds/rules/read/write-link.ts'
export type { ComparedQuestion, RoundComparison } from './rounds/rules/round-comparison.ts'
export { type ChangeChartModel, changeChart } from './rounds/rules/shown/change-chart.ts'
export { type ChangeSentences, changeSentences, type Rounds } from './rounds/rules/shown/change-sentences.ts'
export { changeTable, transitionTables } from './rounds/rules/shown/change-table.ts'
export { gradeWords, isSure, questionName } from './rounds/rules/shown/figure-words.ts'
export { numberOf } from './rules/number-result.ts'
export type * from './rules/result.ts'
export { surveyFileCommand, tellFaults } from './survey-file-command.ts'
export { guardFormula } from './tables/formats/guard-formula.ts'
export { writeResult } from './tables/formats/write-result.ts'
export { writeResultSet } from './tables/formats/write-result-set.ts'
export { BreakdownFigure } from './tables/pages/BreakdownFigure.tsx'
export { type BreakdownChart, breakdownCharts, type ChartGroup } from './tables/rules/breakdown-chart.ts'
export { type BreakdownChoice, type BreakdownChoices, breakdownChoices } from './tables/rules/breakdown-choices.ts'
export { breakdownName, groupName } from './tables/rules/breakdown-names.ts'
export {
  type BreakdownCell,
  type BreakdownPart,
  type BreakdownRow,
  breakdownParts,
} from './tables/rules/breakdown-parts.ts'
export { breakdownTable } from './tables/rules/breakdown-table.ts'
export { baseText, cellText, weightedText } from './tables/rules/cell-text.ts'
export { countHidden, type HiddenCount } from './tables/rules/count-hidden.ts'
export type { FigureTable } from './tables/rules/figure-table.ts'
export { type Lead, leadOption } from './tables/rules/lead-option.ts'
export { optionLabel } from './tables/rules/option-label.ts'
export { weightFacts } from './tables/rules/weight-facts.ts'
export { isYesNo, twoAnswers } from './tables/rules/yes-no.ts'
export {
  type Breakdown,
  type BreakdownGroup,
  groupFrame,
  type Resolved,
  resolveBreakdown,
} from './tabulation/rules/breakdown.ts'
export { describeTest } from './tabulation/rules/describe-test.ts'
export { followedQuestions } from './tabulation/rules/followed-question.ts'
export {
  type PopulationClass,
  populationClass,
  populationClasses,
  populationColumn,
} from './tabulation/rules/population-class.ts'
export { createTabulator, type TabulationInput, type Tabulator, tabulate } from './tabulation/rules/tabulate.ts'
export { type SetInput, tabulateSet } from './tabulation/rules/tabulate-set.ts'
export { resolveWeighting } from './tabulation/rules/weighting.ts'
export { readPublishedTexts } from './texts/actions/read-published-texts.ts'
export { readCoding } from './texts/queries/read-coding.ts'
export type { PublishedText } from './texts/queries/releases.ts'
export { type SurveyCoding, withCodes } from './texts/rules/with-codes.ts'
