import { type Result, tabulate } from '../../../analysis/index.ts'
import type { Frame } from '../../../collection/index.ts'
import type { Questionnaire, Response } from '../../../survey/index.ts'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { buildCodebook } from '../rules/ddi/build-codebook.ts'
import { publishedStatistics, statisticsOf } from '../rules/ddi/statistics.ts'
import type { Microdata } from '../rules/variable.ts'
import { writeXml } from '../rules/xml.ts'
import type { ExportFacts } from './facts.ts'
import { programVersion } from './program-version.ts'

/** Microdata described as DDI Codebook 2.5, with how many have each code. */
export function writeMicrodataDdi(
  survey: { questionnaire: Questionnaire; frame: Frame | null; responses: readonly Response[] },
  data: Microdata,
  facts: ExportFacts,
): string {
  const { language, synthetic, owner, opensOn, closesOn, created } = facts
  return writeXml(
    buildCodebook({
      questionnaire: survey.questionnaire,
      data,
      statistics: statisticsOf(data),
      participation: tabulate({ ...survey, language }).participation,
      language,
      synthetic,
      aggregated: false,
      owner,
      opensOn,
      closesOn,
      date: created.toISOString().slice(0, 10),
      program: programVersion,
    }),
  )
}

/** A published picture described as DDI Codebook 2.5: the questions, their bases and the counts that are published. */
export function writePublishedDdi(questionnaire: Questionnaire, national: Result, facts: ExportFacts): string {
  const { language, synthetic, owner, opensOn, closesOn, created } = facts
  return writeXml(
    buildCodebook({
      questionnaire,
      data: buildMicrodata({ questionnaire, frame: null, responses: [] }),
      statistics: publishedStatistics(national),
      participation: national.participation,
      language,
      synthetic,
      aggregated: true,
      owner,
      opensOn,
      closesOn,
      date: created.toISOString().slice(0, 10),
      program: programVersion,
    }),
  )
}
