import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Follow } from '../../../ui/Follow.tsx'
import { AskFrame } from '../../../ui/frame/AskFrame.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { QuestionPlace } from '../../../ui/QuestionPlace.tsx'
import { answersElsewhere, neighbours, QuestionField } from '../../collection/index.ts'
import { describeBecause, openQuestions, type Question, type Questionnaire, type Section } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { carriedPast, fieldsOfQuestion, type PreviewAnswers } from './preview-answers.ts'

interface PreviewPageProps {
  /** In the language that is looked at. */
  frame: Framing
  /** The draft's own address. */
  address: string
  questionnaire: Questionnaire
  section: Section
  filled: PreviewAnswers
}

/** A section as the one who answers will see it. Nothing that is filled in is kept. */
export function PreviewPage({ frame, address, questionnaire, section, filled }: PreviewPageProps) {
  const { language } = frame
  const open = openQuestions(questionnaire, filled.answers)
  const { number, previous, next } = neighbours(questionnaire, section)
  const here = `${address}/forhandsgranska/${section.id}`
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <AskFrame {...frame} aside={<Parts language={language} questionnaire={questionnaire} current={section} />}>
      <form
        id="forhandsgranskning"
        method="post"
        action={here}
        data-answers={JSON.stringify(answersElsewhere(section, open, filled.answers))}
        autoComplete="off"
      >
        <button type="submit" name="go" value={section.id} hidden />
        <input type="hidden" name="carry" value={carriedPast(section, filled.answers)} />
        <input type="hidden" name="language" value={language} />
        <Notice title={say(language, messages.previewTitle)}>
          <p>{say(language, messages.previewLead)}</p>
          <p className="actions above-2">
            <a href={address}>{say(language, messages.endPreview)}</a>
            <a href={`${address}/forhandsgranska`}>{say(language, messages.startOver)}</a>
            <Button variant="tertiary" size="sm" name="language" value={other}>
              {say(language, other === 'sv' ? messages.inSwedish : messages.inEnglish)}
            </Button>
          </p>
        </Notice>
        <h1 className="above-5 below-5">
          {say(language, messages.part, {
            number,
            total: questionnaire.sections.length,
            title: section.title[language],
          })}
        </h1>
        {section.questions.length === 0 && <p className="lead">{say(language, messages.previewEmptySection)}</p>}
        {section.questions.length > 0 && section.questions.every(({ id }) => !open.has(id)) && (
          <p className="lead">{say(language, messages.previewClosed)}</p>
        )}
        {section.questions.map((question) => (
          <Place
            key={question.id}
            {...{ language, address, questionnaire, question, filled }}
            open={open.has(question.id)}
          />
        ))}
        <div className="step-foot">
          {section.questions.length > 0 && (
            <Button variant="secondary" name="go" value={section.id}>
              {say(language, messages.showFollowUps)}
            </Button>
          )}
          {next && (
            <Button name="go" value={next.id}>
              {say(language, messages.nextPart, { title: next.title[language] })}
            </Button>
          )}
          {previous && (
            <Button variant="tertiary" name="go" value={previous.id}>
              {say(language, messages.previousPart)}
            </Button>
          )}
        </div>
      </form>
    </AskFrame>
  )
}

interface PlaceProps {
  language: Language
  address: string
  questionnaire: Questionnaire
  question: Question
  filled: PreviewAnswers
  open: boolean
}

function Place({ language, address, questionnaire, question, filled, open }: PlaceProps) {
  const because = describeBecause(questionnaire, question, language)
  const body = (
    <>
      <QuestionField
        language={language}
        question={question}
        fields={fieldsOfQuestion(question.id, filled, language)}
        headingLevel={because === null ? 2 : 3}
        error={filled.faults.get(question.id)}
      />
      <p className="size-s above-2">
        <a
          href={`${address}/fraga/${question.id}`}
          aria-label={`${say(language, messages.editThis)}: ${question.text[language]}`}
        >
          {say(language, messages.editThis)}
        </a>
      </p>
    </>
  )
  return (
    <QuestionPlace
      question={question.id}
      name={`answer.${question.id}`}
      type={question.type}
      version={0}
      base={question.base}
      open={open}
    >
      {because === null ? body : <Follow because={because}>{body}</Follow>}
    </QuestionPlace>
  )
}

interface PartsProps {
  language: Language
  questionnaire: Questionnaire
  current: Section
}

/** Every part, as buttons of the form, so that what is filled in comes along. */
function Parts({ language, questionnaire, current }: PartsProps) {
  return (
    <nav className="aside-sticky" aria-label={say(language, messages.parts)}>
      <h2 className="size-l below-3">{soften(questionnaire.title[language])}</h2>
      <ol className="preview-parts">
        {questionnaire.sections.map(({ id, title }) => (
          <li key={id} aria-current={id === current.id ? 'step' : undefined}>
            <button
              type="submit"
              form="forhandsgranskning"
              name="go"
              value={id}
              className="ds-button"
              data-variant="tertiary"
              data-size="sm"
            >
              {soften(title[language])}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
