import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import { type Lack, type Review, reviewDraft, type Untranslated } from '../rules/review/review-draft.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { type Finding, type FindingKind, Findings } from './Findings.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

/** All that is left to do in a draft, each with a link to where it is done; what is the same of many questions is one line. */
export function CheckPage(shown: ShownDraft) {
  const { language } = shown.frame
  const { draft, questionnaire } = shown.opened
  const address = addressOf(draft.id)
  const review = reviewDraft(shown.opened, draft.source)
  const textOf = (id: string) =>
    soften(questionnaire.questions.find((question) => question.id === id)?.text[language] ?? id)
  const worth = review.missingEnglish.length + review.withoutHelp.length
  return (
    <DraftFrame {...shown} view="check">
      <p className="below-4">{say(language, messages.checkLead)}</p>
      <Section id="maste" title={say(language, messages.mustFix)}>
        {review.lacks.length === 0 ? (
          <p>{say(language, messages.nothingMust)}</p>
        ) : (
          <Findings kinds={lacksOf(language, address, review)} open />
        )}
      </Section>
      <Section id="varda" title={say(language, messages.worthLooking)}>
        {worth === 0 ? (
          <p>{say(language, messages.nothingWorth)}</p>
        ) : (
          <Findings kinds={worthOf(language, address, review, textOf)} />
        )}
      </Section>
    </DraftFrame>
  )
}

/** What has to be settled. What is said in the same words of several questions is of one kind. */
function lacksOf(language: Language, address: string, { lacks }: Review): FindingKind[] {
  const keyOf = ({ fault, question }: Lack) => (question === null ? `line ${fault.line} ` : '') + fault.message.sv
  return [...Map.groupBy(lacks, keyOf)].map(([key, same]) => {
    const what = same[0] ? say(language, same[0].fault.message) : ''
    return {
      key,
      together: say(language, messages.sameLack, { n: same.length, what }),
      findings: same.map(({ fault, question }) => ({
        key: `${fault.line} ${question?.id}`,
        place: question && { href: `${address}/fraga/${question.id}`, name: soften(question.text[language]) },
        words: say(language, fault.message),
      })),
    }
  })
}

function worthOf(
  language: Language,
  address: string,
  { missingEnglish, withoutHelp }: Review,
  textOf: (id: string) => string,
): FindingKind[] {
  const places = Map.groupBy(missingEnglish, ({ question, section }) => question ?? section ?? '')
  const english = [...places].map(([key, missing]): Finding => {
    const what = missing.map((each) => whatOf(each, language)).join(', ')
    return {
      key,
      place: { href: address + editPath(missing[0]), name: nameOf(missing[0], textOf, language) },
      words: say(language, messages.missingEnglish, { what }),
    }
  })
  const help = withoutHelp.map((id): Finding => {
    return {
      key: id,
      place: { href: `${address}/fraga/${id}`, name: textOf(id) },
      words: say(language, messages.missingHelp),
    }
  })
  const kinds = [
    {
      key: 'english',
      findings: english,
      together: say(language, messages.missingEnglishMany, { n: english.length }),
      differ: true,
    },
    { key: 'help', findings: help, together: say(language, messages.missingHelpMany, { n: help.length }) },
  ]
  return kinds.filter(({ findings }) => findings.length > 0)
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
