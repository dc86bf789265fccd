import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { breakdownName } from '../../../analysis/index.ts'
import type { ReportDraft } from '../actions/read-report.ts'
import { type BlockOf, questionShows, type ReportBlock } from '../rules/definition.ts'
import { messages } from './messages.ts'
import { showWords } from './part-words.ts'

interface BlockFieldsProps {
  language: Language
  block: ReportBlock
  draft: ReportDraft
  errors: ReadonlyMap<string, string>
}

/** The fields of a part, by its kind. */
export function BlockFields({ language, block, draft, errors }: BlockFieldsProps) {
  const error = (id: string) => {
    const message = errors.get(id)
    return message === undefined ? {} : { error: message }
  }
  switch (block.kind) {
    case 'heading':
      return (
        <>
          <TextField
            language={language}
            id="rubrik"
            label={say(language, messages.headingText)}
            value={block.text}
            {...error('rubrik')}
          />
          <ChoiceGroup
            language={language}
            kind="single"
            id="niva"
            legend={say(language, messages.level)}
            headingLevel={null}
            row={false}
            options={[
              { value: '1', label: say(language, messages.chapter) },
              { value: '2', label: say(language, messages.subheading) },
            ]}
            chosen={[`${block.level}`]}
          />
        </>
      )
    case 'text':
      return (
        <TextArea
          language={language}
          id="text"
          label={say(language, messages.written)}
          hint={say(language, messages.writtenHint)}
          value={block.text}
          rows={12}
          {...error('text')}
        />
      )
    case 'question':
      return <QuestionFields {...{ language, block, draft }} {...error('fraga')} />
    default:
      return <p>{say(language, messages.nothingToChange)}</p>
  }
}

interface QuestionFieldsProps {
  language: Language
  block: BlockOf<'question'>
  draft: ReportDraft
  error?: string
}

function QuestionFields({ language, block, draft, error }: QuestionFieldsProps) {
  const { questionnaire } = draft.survey
  const asked = questionnaire.questions.find(({ id }) => id === block.question)
  const gone = { value: block.question, label: say(language, messages.goneQuestion, { id: block.question }) }
  const isWeighted = draft.data.national.weights !== undefined
  const isCompared = draft.compared.includes(block.question)
  const offered = { weighted: isWeighted, change: isCompared }
  const shows = questionShows.filter(
    (show) => (show !== 'weighted' && show !== 'change') || offered[show] || block.shows.includes(show),
  )
  // Written answers have no groups to be counted in
  const possible = asked?.type === 'text' ? [] : draft.breakdowns
  const breakdowns = [...new Set([...possible, ...block.breakdowns])]
  return (
    <>
      <SelectField
        language={language}
        id="fraga"
        label={say(language, messages.question)}
        value={block.question}
        options={[
          ...(asked ? [] : [gone]),
          ...questionnaire.questions.map(({ id, text }) => ({ value: id, label: text[language] })),
        ]}
        {...(error !== undefined && { error })}
      />
      <ChoiceGroup
        language={language}
        kind="multi"
        id="visa"
        legend={say(language, messages.whatIsShown)}
        headingLevel={null}
        row={false}
        options={shows.map((show) => ({
          value: show,
          label: showWords(show, language),
        }))}
        chosen={block.shows}
      />
      {breakdowns.length === 0 ? (
        asked?.type !== 'text' && <p className="quiet above-4">{say(language, messages.noBreakdowns)}</p>
      ) : (
        <ChoiceGroup
          language={language}
          kind="multi"
          id="uppdelning"
          legend={say(language, messages.breakdowns)}
          headingLevel={null}
          row={false}
          {...(draft.published && { help: say(language, messages.breakdownsOfPublished) })}
          options={breakdowns.map((by) => ({ value: by, label: breakdownName(by, questionnaire, language) }))}
          chosen={block.breakdowns}
        />
      )}
    </>
  )
}
