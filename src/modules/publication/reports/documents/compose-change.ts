import type { Block } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { Language } from '../../../survey/index.ts'
import { changePicture } from '../../change/documents/change-picture.tsx'
import type { BuiltChange } from '../rules/build-change.ts'
import { messages } from '../rules/messages.ts'

/** How a question has changed: what, the picture, how sure, who left, and every number. */
export function composeChange({ name, said, chart, tables }: BuiltChange, language: Language, id: string): Block[] {
  const { earlier, later } = chart.rounds
  const caption = said.notes.length === 0 ? null : said.notes.join(' ')
  const after = [said.certainty, said.leavers].filter((text) => text !== null)
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 3, text: say(language, messages.changeHeading, { earlier, later }) },
        { kind: 'paragraph', text: said.change },
        changePicture({ chart, language, id, title: name, caption }),
        ...after.map((text) => ({ kind: 'paragraph', text }) as const),
      ],
    },
    ...tables.map((table) => ({ kind: 'table', captionShown: true, ...table }) as const),
  ]
}
