import { readFileSync } from 'node:fs'
import { documentRenderers } from '../../../platform/documents/index.ts'
import { programVersion } from '../../../platform/program/index.ts'
import { tabulateSet } from '../../analysis/index.ts'
import { writeFrozenFiles } from '../reports/documents/compose-frozen.ts'
import type { ReportDefinition } from '../reports/rules/definition.ts'
import { closeFrozen, freezeContent } from '../reports/rules/frozen/freeze-content.ts'
import type { FrozenReport } from '../reports/rules/frozen/frozen-report.ts'
import { facts, survey2015 } from './example-survey.ts'

/** A small report of the survey of 2015, frozen. */
export async function exampleFrozen(blocks: ReportDefinition['blocks']): Promise<FrozenReport> {
  const survey = survey2015()
  const path = new URL('../../../../reference/enkat-2015/questionnaire.yaml', import.meta.url)
  const input = {
    questionnaire: readFileSync(path, 'utf8'),
    data: tabulateSet({ ...survey, breakdowns: ['population'], language: 'sv' }),
    facts,
  }
  const content = freezeContent({
    survey: 'enkat-2015',
    report: 'laget',
    edition: 1,
    version: 3,
    frozenOn: facts.date,
    definition: { title: 'Läget 2015', language: 'sv', blocks },
    ...input,
    published: { revision: 1, on: '2015-12-01' },
    program: programVersion(),
    renderers: documentRenderers(),
  })
  const files = await writeFrozenFiles(content, survey.questionnaire)
  return JSON.parse(closeFrozen(content, files)) as FrozenReport
}
