import type { Language } from '../../../survey/index.ts'

/** What is known of a survey beside its questions and answers, to be said in its files. */
export interface ExportFacts {
  readonly language: Language
  /** The answers are invented. */
  readonly synthetic: boolean
  /** The agency that asks; null where it is not known. */
  readonly owner: string | null
  /** "2015-04-01" */
  readonly opensOn: string | null
  readonly closesOn: string | null
  /** When the file is made. */
  readonly created: Date
}
