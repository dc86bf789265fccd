import { tabulateSet } from '../../../analysis/index.ts'
import type { Frame } from '../../../collection/index.ts'
import type { Questionnaire, Response } from '../../../survey/index.ts'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { buildCollection } from '../rules/json-stat/build-collection.ts'
import { writeRScript } from '../rules/r/write-r-script.ts'
import type { ExportFacts } from './facts.ts'
import { programVersion } from './program-version.ts'

export const exportFormats = ['csv', 'xlsx', 'sav', 'r', 'ddi', 'jsonstat'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is exported: a survey with its answers. */
export interface ExportedSurvey {
  readonly questionnaire: Questionnaire
  readonly frame: Frame | null
  readonly responses: readonly Response[]
}

export interface ExportChoices {
  /** Columns of the frame to weight by, for `r` and `jsonstat`. */
  readonly weight: readonly string[]
  /** Breakdowns, for `jsonstat`. */
  readonly breakdowns: readonly string[]
  /** Name of the CSV that a script in R reads. */
  readonly csvName: string
}

export interface Exported {
  readonly content: string | Uint8Array
  /** The CSV that a script in R reads; null for other formats. */
  readonly csv: string | null
}

/**
 * A survey in a format of data: everyone's answers, or for `jsonstat` the figures.
 *
 * @throws RangeError when a column or a breakdown names nothing there is, RakingDiverges when raking does not converge
 */
export async function writeExport(
  format: ExportFormat,
  survey: ExportedSurvey,
  choices: ExportChoices,
  facts: ExportFacts,
): Promise<Exported> {
  const alone = (content: string | Uint8Array): Exported => ({ content, csv: null })
  const { language, synthetic, owner, created } = facts
  const { questionnaire } = survey
  if (format === 'jsonstat') {
    const set = tabulateSet({ ...survey, language, breakdowns: choices.breakdowns, weight: choices.weight })
    const told = { language, synthetic, owner, updated: created, program: programVersion }
    return alone(`${JSON.stringify(buildCollection(questionnaire, set, told), null, 1)}\n`)
  }
  const data = buildMicrodata({ ...survey, weight: choices.weight })
  // Each writer is loaded only when asked for, so that the others start faster
  switch (format) {
    case 'csv': {
      const { writeMicrodataCsv } = await import('./write-csv.ts')
      return alone(writeMicrodataCsv(data))
    }
    case 'xlsx': {
      const { writeMicrodataWorkbook } = await import('./write-workbook.ts')
      return alone(await writeMicrodataWorkbook(data, facts))
    }
    case 'sav': {
      const { writeMicrodataSav } = await import('./write-spss.ts')
      return alone(writeMicrodataSav(data, facts))
    }
    case 'ddi': {
      const { writeMicrodataDdi } = await import('./write-ddi.ts')
      return alone(writeMicrodataDdi(survey, data, facts))
    }
    case 'r': {
      const { writeMicrodataCsv } = await import('./write-csv.ts')
      return { content: writeRScript(questionnaire, data, choices.csvName, language), csv: writeMicrodataCsv(data) }
    }
  }
}
