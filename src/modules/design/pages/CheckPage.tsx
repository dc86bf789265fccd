import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import { reviewDraft, type Untranslated } from '../rules/review/review-draft.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

/** All that is left to do in a draft, each with a link to where it is done. */
export function CheckPage(shown: ShownDraft) {
  const { language } = shown.frame
  const { draft, questionnaire } = shown.opened
  const address = addressOf(draft.id)
  const review = reviewDraft(shown.opened, draft.source)
  const textOf = (id: string) =>
    soften(questionnaire.questions.find((question) => question.id === id)?.text[language] ?? id)
  const english = Map.groupBy(review.missingEnglish, ({ question, section }) => question ?? section ?? '')
  const worth = review.missingEnglish.length + review.withoutHelp.length
  return (
    <DraftFrame {...shown} view="check">
      <p className="below-4">{say(language, messages.checkLead)}</p>
      <Section id="maste" title={say(language, messages.mustFix)}>
        {review.lacks.length === 0 ? (
          <p>{say(language, messages.nothingMust)}</p>
        ) : (
          <ul className="fault-list">
            {review.lacks.map(({ fault, question }) => (
              <li key={`${fault.line} ${fault.message.sv}`}>
                {question && (
                  <>
                    <a href={`${address}/fraga/${question.id}`}>{soften(question.text[language])}</a>
                    <br />
                  </>
                )}
                {say(language, fault.message)}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="varda" title={say(language, messages.worthLooking)}>
        {worth === 0 ? (
          <p>{say(language, messages.nothingWorth)}</p>
        ) : (
          <ul className="fault-list">
            {[...english].map(([key, missing]) => (
              <li key={`en ${key}`}>
                <a href={address + editPath(missing[0])}>{nameOf(missing[0], textOf, language)}</a>
                <br />
                {say(language, messages.missingEnglish, {
                  what: missing.map((each) => whatOf(each, language)).join(', '),
                })}
              </li>
            ))}
            {review.withoutHelp.map((id) => (
              <li key={`help ${id}`}>
                <a href={`${address}/fraga/${id}`}>{textOf(id)}</a>
                <br />
                {say(language, messages.missingHelp)}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </DraftFrame>
  )
}

function editPath(missing: Untranslated | undefined): string {
  if (missing?.question) return `/fraga/${missing.question}`
  return missing?.section ? `/avsnitt/${missing.section}` : '/namn'
}

function nameOf(missing: Untranslated | undefined, textOf: (id: string) => string, language: Language): string {
  if (missing?.question) return textOf(missing.question)
  return missing?.sv || say(language, messages.whatTitle)
}

function whatOf({ what, sv }: Untranslated, language: Language): string {
  switch (what) {
    case 'title':
      return say(language, messages.whatTitle)
    case 'heading':
      return say(language, messages.whatSection)
    case 'text':
      return say(language, messages.whatText)
    case 'help':
      return say(language, messages.whatHelp)
    case 'option':
      return say(language, messages.whatOption, { label: sv })
    case 'row':
      return say(language, messages.whatRow, { label: sv })
  }
}
