export { readClassificationModel, saveClassificationModel } from './actions/models.ts'
export { readClassificationOverview } from './actions/overview.ts'
export { readClassification } from './actions/read-classification.ts'
export type { Aspect, Level, Levels } from './rules/aspects.ts'
