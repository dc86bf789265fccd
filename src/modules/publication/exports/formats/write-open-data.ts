import { writeResultSet } from '../../../analysis/index.ts'
import { buildCollection } from '../rules/json-stat/build-collection.ts'
import type { OpenDataFile, OpenDataset } from '../rules/open-data.ts'
import { programVersion } from './program-version.ts'
import { writePublishedDdi } from './write-ddi.ts'

/** A file of open data: from the stored publication and nothing else, so that it holds what has been published and no more. */
export async function writeOpenData(
  { survey, ownerName, set, publishedAt }: OpenDataset,
  { format, language: spoken }: OpenDataFile,
): Promise<string | Uint8Array> {
  const { questionnaire, synthetic, opensOn, closesOn } = survey
  const language = spoken ?? 'sv'
  switch (format) {
    case 'csv':
    case 'xlsx':
      return writeResultSet(set, questionnaire, format, language)
    case 'jsonstat': {
      const facts = { language, synthetic, owner: ownerName, updated: publishedAt, program: programVersion }
      return `${JSON.stringify(buildCollection(questionnaire, set, facts))}\n`
    }
    case 'ddi': {
      const facts = { language, synthetic, owner: ownerName, opensOn, closesOn, created: publishedAt }
      return writePublishedDdi(questionnaire, set.national, facts)
    }
  }
}
