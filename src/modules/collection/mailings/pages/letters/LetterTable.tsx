import { type Language, languages, say } from '../../../../../platform/i18n/index.ts'
import { Table } from '../../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { StoredTemplate } from '../../queries/templates.ts'
import type { TemplateKind } from '../../rules/placeholders.ts'
import { inLanguage, letterPath } from './letter-form.ts'

interface LetterTableProps {
  language: Language
  survey: string
  /** null for what holds for all of them. */
  wave: string | null
  caption: string
  kinds: readonly TemplateKind[]
  templates: readonly StoredTemplate[]
}

/** Letters by their subjects in each language, each a way to change it. */
export function LetterTable({ language, survey, wave, caption, kinds, templates }: LetterTableProps) {
  const [own, otherwise] =
    wave === null ? [messages.letterChanged, messages.letterDefault] : [messages.waveText, messages.surveyText]
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'letter', label: say(language, messages.letter) },
        ...languages.map((each) => ({ key: each, label: say(language, inLanguage[each]), wide: true })),
      ]}
      rows={kinds.map((kind) => ({
        key: kind,
        cells: [
          say(language, messages.letterKind[kind]),
          ...languages.map((each) => {
            const template = templates.find((one) => one.kind === kind && one.language === each)
            return (
              <span key={each}>
                <a href={letterPath(survey, kind, each, wave)}>{template?.subject}</a>
                <br />
                <span className="quiet size-s">{say(language, template?.changed ? own : otherwise)}</span>
              </span>
            )
          }),
        ],
      }))}
    />
  )
}
