import type { Block } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Result } from '../../../analysis/index.ts'
import { messages } from '../rules/messages.ts'
import type { ReportStamp } from '../rules/stamp.ts'

/** Which data, which frozen dataset and which program a report is made of, and whether it can still change. */
export function composeColophon(
  language: Language,
  { data, program, frozen }: ReportStamp,
  dataset: Result['dataset'],
): Block[] {
  const { published, sha256 } = data
  const dataIs =
    published === null
      ? say(language, messages.dataDraft)
      : say(language, messages.dataPublished, {
          revision: `${published.revision}`,
          date: formatDate(language, published.on),
        })
  const revision = program.revision === null ? '' : ` (${program.revision})`
  const frozenAs =
    frozen === null
      ? say(language, messages.notFrozen)
      : say(language, messages.frozenAs, {
          date: formatDate(language, frozen.on),
          edition: `${frozen.edition}`,
          version: `${frozen.version}`,
        })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: say(language, messages.colophon), id: 'om' },
    {
      kind: 'facts',
      items: [
        { term: say(language, messages.dataIs), text: dataIs },
        { term: say(language, messages.dataHash), text: sha256 },
        ...(dataset === undefined
          ? []
          : [
              { term: say(language, messages.datasetIs), text: `${dataset.number}` },
              { term: say(language, messages.datasetHash), text: dataset.sha256 },
            ]),
        { term: say(language, messages.program), text: `Lägesbild ${program.version}${revision}` },
        { term: say(language, messages.frozen), text: frozenAs },
      ],
    },
    ...(frozen === null ? [] : [{ kind: 'paragraph', text: say(language, messages.fixed), tone: 'quiet' } as const]),
  ]
}
