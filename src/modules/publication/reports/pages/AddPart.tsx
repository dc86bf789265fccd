import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import { messages } from './messages.ts'
import { partKind, partWords } from './part-words.ts'

interface AddPartProps {
  language: Language
  draft: Pick<ReportDraft, 'survey' | 'report' | 'version' | 'definition'>
  after: string | null
}

/** Adds a part; it is then opened to be written. */
export function AddPart({ language, draft, after }: AddPartProps) {
  const { survey, report, version, definition } = draft
  const { blocks } = definition
  const kinds = ['text', 'heading', 'question', 'participation', 'method'] as const
  const places = [
    { value: '', label: say(language, messages.first) },
    ...blocks.map((block, index) => {
      const words = partWords(block, survey.questionnaire, language).slice(0, 70)
      return { value: block.id, label: `${index + 1}. ${words === '' ? partKind(block, language) : words}` }
    }),
  ]
  const chosen = blocks.find(({ id }) => id === after) ?? blocks.at(-1)
  return (
    <Section id="lagg-till" title={say(language, messages.addPart)}>
      <form method="post" action={`/analys/${survey.id}/rapporter/${report}/delar`} className="report-form">
        <input type="hidden" name="version" value={version} />
        <SelectField
          language={language}
          id="sort"
          label={say(language, messages.kind)}
          options={kinds.map((kind) => ({ value: kind, label: partKind({ kind }, language) }))}
        />
        <SelectField
          language={language}
          id="fraga"
          label={say(language, messages.whichQuestion)}
          hint={say(language, messages.whichQuestionHint)}
          options={survey.questionnaire.questions.map(({ id, text }) => ({ value: id, label: text[language] }))}
        />
        <SelectField
          language={language}
          id="efter"
          label={say(language, messages.after)}
          value={chosen?.id ?? ''}
          options={places}
        />
        <p className="actions above-4">
          <Button variant="secondary" name="gor" value="lagg-till" icon="add">
            {say(language, messages.add)}
          </Button>
        </p>
      </form>
    </Section>
  )
}
