import type { Questionnaire, Text } from './rules/questionnaire.ts'

/** A version of a questionnaire in a list. */
export interface VersionName {
  readonly id: string
  readonly version: number
  readonly publishedAt: Date
  readonly title: Text
}

/** A published version, with what was published. */
export interface PublishedVersion extends Omit<VersionName, 'title'> {
  readonly source: string
  readonly questionnaire: Questionnaire
}
