import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Status } from '../../../ui/Status.tsx'
import type { PilotSaid } from '../../collection/index.ts'
import { describeBase, type Question, type Questionnaire, type Section } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { type Review, reviewDraft } from '../rules/review/review-draft.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { DragHandle } from './DragHandle.tsx'
import { buttonId } from './move-of.ts'
import { TriedInPilots } from './SaidInPilots.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

/** Everything in a draft in its order. A question is changed on a page of its own. */
export function ContentsPage({ said, ...shown }: ShownDraft & { said: readonly PilotSaid[] }) {
  const { frame, opened } = shown
  const { language } = frame
  const { draft, questionnaire } = opened
  const address = addressOf(draft.id)
  const review = reviewDraft(opened, draft.source)
  const comments = Map.groupBy(
    said.flatMap((each) => each.comments),
    ({ question }) => question,
  )
  const add = (
    <ButtonLink
      href={`${address}/nytt-avsnitt`}
      icon="add"
      variant={questionnaire.sections.length === 0 ? 'primary' : 'secondary'}
    >
      {say(language, messages.addSection)}
    </ButtonLink>
  )
  return (
    <DraftFrame {...shown} view="contents">
      <TriedInPilots {...{ language, said }} />
      {questionnaire.sections.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.emptyDraft)} lead={say(language, messages.emptyDraftLead)}>
          {add}
        </EmptyState>
      ) : (
        <form method="post" action={`${address}/flytta`} className="outline" data-reorder="move">
          <input type="hidden" name="version" value={draft.version} />
          <div data-drop="section">
            {questionnaire.sections.map((section, index) => (
              <OutlineSection
                key={section.id}
                {...{ language, address, questionnaire, section, index, review, comments }}
              />
            ))}
          </div>
          <p className="actions above-5">{add}</p>
        </form>
      )}
      <p className="actions above-5">
        <a href={`${address}/namn`}>{say(language, messages.changeTitle)}</a>
        <a href={`${address}/ta-bort`}>{say(language, messages.discard)}</a>
      </p>
    </DraftFrame>
  )
}

interface OutlineSectionProps {
  language: Language
  address: string
  questionnaire: Questionnaire
  section: Section
  index: number
  review: Review
  comments: ReadonlyMap<string, readonly unknown[]>
}

function OutlineSection({ language, address, questionnaire, section, index, review, comments }: OutlineSectionProps) {
  const title = soften(section.title[language])
  const heading = `avsnitt-${section.id}`
  const { sections } = questionnaire
  return (
    <section className="section" aria-labelledby={heading} data-move={`section:${section.id}`} data-drag="section">
      <div className="head-row">
        <div className="outline-head">
          <DragHandle language={language} />
          <h2 id={heading}>{say(language, messages.sectionNumbered, { number: index + 1, title })}</h2>
        </div>
        <span className="actions">
          <Moves
            language={language}
            kind="section"
            id={section.id}
            name={section.title[language]}
            first={index === 0}
            last={index === sections.length - 1}
          />
          <a
            href={`${address}/avsnitt/${section.id}`}
            aria-label={say(language, messages.changeSectionOf, { title: section.title[language] })}
          >
            {say(language, messages.changeSection)}
          </a>
        </span>
      </div>
      {section.questions.length === 0 && <p className="quiet">{say(language, messages.emptySection)}</p>}
      <ol className="outline-list" data-drop="question" data-into={section.id}>
        {section.questions.map((question, at) => (
          <OutlineQuestion
            key={question.id}
            {...{ language, address, questionnaire, question, review }}
            comments={comments.get(question.id)?.length ?? 0}
            first={index === 0 && at === 0}
            last={index === sections.length - 1 && at === section.questions.length - 1}
          />
        ))}
      </ol>
      <p className="actions above-3">
        <a
          href={`${address}/avsnitt/${section.id}/ny-fraga`}
          aria-label={say(language, messages.addQuestionIn, { title: section.title[language] })}
        >
          {say(language, messages.addQuestion)}
        </a>
      </p>
    </section>
  )
}

interface OutlineQuestionProps {
  language: Language
  address: string
  questionnaire: Questionnaire
  question: Question
  review: Review
  /** How many comments municipalities wrote on it in pilots. */
  comments: number
  first: boolean
  last: boolean
}

function OutlineQuestion({
  language,
  address,
  questionnaire,
  question,
  review,
  comments,
  first,
  last,
}: OutlineQuestionProps) {
  const { id, type, options, base } = question
  const text = question.text[language]
  const facts = [
    say(language, messages.shortTypes[type]),
    ...(options.length > 0 ? [say(language, messages.optionsCount, { n: options.length })] : []),
    ...(base === null ? [] : [describeBase(questionnaire, question, language)]),
  ]
  return (
    <li id={`fraga-${id}`} tabIndex={-1} data-move={`question:${id}`} data-drag="question">
      <DragHandle language={language} />
      <div className="outline-text">
        <a href={`${address}/fraga/${id}`}>{soften(text)}</a>
        <p className="quiet size-s">{facts.join(' · ')}</p>
        {comments > 0 && <Status kind="open">{say(language, messages.saidOf, { n: comments })}</Status>}
        {review.lacking.has(id) && <Status kind="late">{say(language, messages.lackTag)}</Status>}
        {review.untranslated.has(id) && <Status kind="open">{say(language, messages.englishTag)}</Status>}
      </div>
      <Moves language={language} kind="question" id={id} name={text} first={first} last={last} />
    </li>
  )
}

interface MovesProps {
  language: Language
  kind: 'section' | 'question'
  id: string
  name: string
  first: boolean
  last: boolean
}

/** Up and down, for whoever does not drag. */
function Moves({ language, kind, id, name, first, last }: MovesProps) {
  return (
    <span className="outline-moves">
      {!first && (
        <Button
          id={buttonId(kind, id, 'up')}
          variant="tertiary"
          size="sm"
          name="move"
          value={`${kind}:${id}:up`}
          label={say(language, messages.moveUp, { name })}
          icon="sortUp"
        >
          {say(language, messages.up)}
        </Button>
      )}
      {!last && (
        <Button
          id={buttonId(kind, id, 'down')}
          variant="tertiary"
          size="sm"
          name="move"
          value={`${kind}:${id}:down`}
          label={say(language, messages.moveDown, { name })}
          icon="sortDown"
        >
          {say(language, messages.down)}
        </Button>
      )}
    </span>
  )
}
