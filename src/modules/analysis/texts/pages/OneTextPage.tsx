import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import type { FieldWork, WorkText } from '../actions/read-field.ts'
import type { CodeBook } from '../rules/code-book.ts'
import { compareTexts } from '../rules/similarity.ts'
import { CodeChoices, CodeList, codeWords } from './CodeChoices.tsx'
import { ContestView } from './ContestView.tsx'
import { FieldFrame, fieldPath } from './FieldFrame.tsx'
import { messages } from './messages.ts'

/** A coding that was refused because the same person had coded the text in another window. */
export interface CodesContest {
  readonly theirs: { readonly codes: readonly string[] | null; readonly version: number; readonly at: Date } | null
  readonly fields: readonly (readonly [name: string, value: string])[]
}

interface OneTextPageProps {
  frame: Framing
  now: Date
  work: FieldWork
  text: WorkText
  error: string | null
  /** What the form held that was refused; null codes where none was sent. */
  sent: { readonly codes: readonly string[] | null; readonly alike: readonly string[] } | null
  contest: CodesContest | null
}

const mostSuggestions = 8

/** One text with all the codes, and the texts that are most like it. */
export function OneTextPage({ frame, now, work, text, error, sent, contest }: OneTextPageProps) {
  const { language } = frame
  const { survey, field, book, texts } = work
  const path = fieldPath(survey.id, field.id)
  const own = `${path}/svar/${text.respondent}`
  return (
    <FieldFrame
      frame={frame}
      survey={survey}
      field={field}
      current="coding"
      lead={say(language, messages.oneTitle, {
        number: formatNumber(texts.indexOf(text) + 1, language),
        total: formatNumber(texts.length, language),
      })}
    >
      {contest && (
        <ContestView
          language={language}
          now={now}
          label={say(language, messages.yourCodes)}
          stored={
            contest.theirs && { ...contest.theirs, by: null, lines: codeWords(book, contest.theirs.codes, language) }
          }
          mine={codeWords(book, sent?.codes ?? null, language)}
          someone={say(language, messages.you)}
          action={own}
          keep={own}
          fields={contest.fields}
        />
      )}
      <div className="texts-narrow">
        <blockquote className="written-text size-l">{text.text}</blockquote>
        {text.outcome === null ? (
          <CodingForm
            language={language}
            action={own}
            book={book}
            text={text}
            texts={texts}
            error={error}
            sent={sent}
          />
        ) : (
          <Settled language={language} book={book} text={text} />
        )}
        <p className="above-5">
          <a href={path}>{say(language, messages.allCodings)}</a>
        </p>
      </div>
    </FieldFrame>
  )
}

function Settled({ language, book, text }: { language: Framing['language']; book: CodeBook; text: WorkText }) {
  const { outcome } = text
  return (
    <div className="above-4">
      <Notice>
        <p>{say(language, outcome?.state === 'final' ? messages.settledFinal : messages.settledDisagreed)}</p>
      </Notice>
      {outcome?.state === 'final' && <CodeList language={language} book={book} codes={outcome.codes} />}
    </div>
  )
}

interface CodingFormProps {
  language: Framing['language']
  action: string
  book: CodeBook
  text: WorkText
  texts: readonly WorkText[]
  error: string | null
  sent: OneTextPageProps['sent']
}

function CodingForm({ language, action, book, text, texts, error, sent }: CodingFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="version" value={text.mine.version} />
      {error !== null && (
        <div className="above-4">
          <FieldError id="koder-fel">{error}</FieldError>
        </div>
      )}
      <CodeChoices
        language={language}
        id="koder"
        legend={say(language, messages.whichCodes)}
        book={book}
        kept={text.mine.codes ?? []}
        chosen={sent ? sent.codes : text.mine.codes}
      />
      <Suggestions language={language} text={text} texts={texts} chosen={sent?.alike ?? []} />
      <p className="actions above-5">
        <Button name="gor" value="nasta">
          {say(language, messages.saveAndNext)}
        </Button>
        <Button variant="secondary" name="gor" value="stanna">
          {say(language, messages.saveOne)}
        </Button>
        {text.mine.codes !== null && (
          <Button variant="tertiary" name="gor" value="tillbaka">
            {say(language, messages.takeBack)}
          </Button>
        )}
      </p>
    </form>
  )
}

interface SuggestionsProps {
  language: Framing['language']
  text: WorkText
  texts: readonly WorkText[]
  chosen: readonly string[]
}

/** Uncoded texts that are most like this one, to be given the same codes. */
function Suggestions({ language, text, texts, chosen }: SuggestionsProps) {
  const uncoded = texts.filter(({ mine, outcome }) => mine.codes === null && outcome === null)
  const candidates = new Set(uncoded.map(({ respondent }) => respondent))
  const alike = compareTexts(texts).mostAlike(text.respondent, candidates, mostSuggestions)
  if (alike.length === 0) return null
  const byRespondent = new Map(texts.map((each) => [each.respondent, each]))
  return (
    <fieldset className="code-choices above-5" aria-describedby="lika-hjalp">
      <legend>{say(language, messages.theSame)}</legend>
      <p className="quiet size-s" id="lika-hjalp">
        {say(language, messages.theSameHelp)}
      </p>
      <ul>
        {alike.map(({ respondent, likeness }) => (
          <li key={respondent}>
            <label>
              <input type="checkbox" name="lika" value={respondent} defaultChecked={chosen.includes(respondent)} />
              <span>
                <span className="written-text">{byRespondent.get(respondent)?.text}</span>{' '}
                <span className="quiet size-xs">
                  {say(language, messages.likeness, { percent: `${Math.floor(likeness * 100)}` })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
