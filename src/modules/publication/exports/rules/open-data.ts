import type { ResultSet } from '../../../analysis/index.ts'
import type { Survey, Text } from '../../../survey/index.ts'
import { openDataMessages as messages } from './open-data-messages.ts'

/** A survey whose picture is published, as open data. */
export interface OpenDataset {
  readonly survey: Survey
  /** Name of the agency. */
  readonly ownerName: string
  readonly set: ResultSet
  readonly revision: number
  readonly publishedAt: Date
}

/** CC0: the figures may be used by anyone for anything. The address is the one that Sveriges dataportal knows the licence by. */
export const licence = { name: 'CC0 1.0', iri: 'http://creativecommons.org/publicdomain/zero/1.0/' } as const

export type OpenDataFormat = 'csv' | 'xlsx' | 'jsonstat' | 'ddi'

/** A file of open data; its name never changes, for others link to it. */
export interface OpenDataFile {
  readonly name: string
  readonly format: OpenDataFormat
  /** null: both languages stand in it. */
  readonly language: 'sv' | 'en' | null
  readonly mediaType: string
  readonly title: Text
}

const mediaTypes: Readonly<Record<OpenDataFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonstat: 'application/json',
  ddi: 'application/xml',
}

function file(name: string, format: OpenDataFormat, language: OpenDataFile['language']): OpenDataFile {
  return { name, format, language, mediaType: mediaTypes[format], title: messages.files[format] }
}

/** Every file that there is of a published survey. */
export const openDataFiles: readonly OpenDataFile[] = [
  file('siffror.csv', 'csv', 'sv'),
  file('figures.csv', 'csv', 'en'),
  file('siffror.xlsx', 'xlsx', 'sv'),
  file('figures.xlsx', 'xlsx', 'en'),
  file('siffror.json', 'jsonstat', 'sv'),
  file('figures.json', 'jsonstat', 'en'),
  file('kodbok.xml', 'ddi', null),
]

/** Where the page of a survey's open data is, without the program's own address. */
export function openDataPath(survey: string): string {
  return `/resultat/${survey}/oppna-data`
}
