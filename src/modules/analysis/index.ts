export {
  countOfBase,
  type FigureLanguage,
  formatDifference,
  formatNumber,
  formatPercent,
  smallestBaseForPercent,
  tableDecimals,
} from '../../stats/format-percent.ts'
export { percentagePoints, roundPercent } from '../../stats/round-share.ts'
export { type Counted, sharePhrase, shareWords } from '../../stats/share-words.ts'
export { analysisCommands } from './commands.ts'
export { writeResult } from './formats/write-result.ts'
export { AnalysisNav, type AnalysisRoom } from './pages/AnalysisNav.tsx'
export { analysisRoutes } from './pages/routes.ts'
export { type Dataset, readDataset } from './queries/read-dataset.ts'
export { readSurveyFiles, readWith, type SurveyData, type SurveyFiles } from './read-survey-files.ts'
export { replaceFile } from './replace-file.ts'
export { type Breakdown, type BreakdownGroup, type Resolved, resolveBreakdown } from './rules/breakdown.ts'
export { numberOf } from './rules/number-result.ts'
export { type PopulationClass, populationClass, populationClasses, populationColumn } from './rules/population-class.ts'
export type * from './rules/result.ts'
export { createTabulator, type TabulationInput, type Tabulator, tabulate } from './rules/tabulate.ts'
export { surveyFileCommand, tellFaults } from './survey-file-command.ts'
