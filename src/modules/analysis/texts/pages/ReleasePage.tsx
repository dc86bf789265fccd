import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { FieldWork, WorkText } from '../actions/read-field.ts'
import { filterTexts, type TextFilter } from '../rules/filter-texts.ts'
import { flagWords } from '../rules/flag-messages.ts'
import type { Flag } from '../rules/flag-text.ts'
import { ContestView } from './ContestView.tsx'
import { FieldFrame, fieldPath } from './FieldFrame.tsx'
import { type FieldQuery, pageOf, writeQuery } from './field-query.ts'
import { messages as shared } from './messages.ts'
import { type RefusedRelease, ReleaseForms } from './ReleaseForms.tsx'
import { messages } from './release-messages.ts'
import { TextsFilter } from './TextsFilter.tsx'

/** A decision about a text that was refused because another decided meanwhile. */
export interface ReleaseContest {
  readonly respondent: string
  readonly theirs: { readonly by: string | null; readonly at: Date; readonly lines: readonly string[] } | null
  readonly mine: readonly string[]
  readonly fields: readonly (readonly [name: string, value: string])[]
}

interface ReleasePageProps {
  frame: Framing
  now: Date
  work: FieldWork
  query: FieldQuery
  mayRelease: boolean
  refused: RefusedRelease | null
  contest: ReleaseContest | null
}

const choices: readonly TextFilter[] = ['all', 'undecided', 'flagged', 'released']
const rowsOnPage = 10

/** The texts of a field to read one by one, and to publish, mask, keep back or take back. */
export function ReleasePage({ frame, now, work, query, mayRelease, refused, contest }: ReleasePageProps) {
  const { language } = frame
  const { survey, field, texts } = work
  const path = `${fieldPath(survey.id, field.id)}/publicera`
  const found = filterTexts(texts, query)
  const { rows, page, pages, from } = pageOf(found, query.page, rowsOnPage)
  // What was refused is shown whatever the list shows, or what was written in it would be lost
  const missing = texts.filter(
    ({ respondent }) => respondent === refused?.respondent && !rows.some((row) => row.respondent === respondent),
  )
  const here = writeQuery({ ...query, page })
  const number = (value: number) => formatNumber(value, language)
  return (
    <FieldFrame frame={frame} survey={survey} field={field} current="publish" lead={say(language, messages.lead)}>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      {!mayRelease && (
        <Notice>
          <p>{say(language, messages.onlyLead)}</p>
        </Notice>
      )}
      {contest && (
        <ContestView
          language={language}
          now={now}
          label={say(language, messages.contested)}
          stored={contest.theirs}
          mine={contest.mine}
          someone={say(language, shared.someone)}
          action={`${path}/${contest.respondent}${here}`}
          keep={`${path}${here}#svar-${contest.respondent}`}
          fields={contest.fields}
        />
      )}
      <TextsFilter
        language={language}
        path={path}
        query={query}
        choices={choices}
        found={found.length}
        total={texts.length}
      />
      {found.length === 0 ? (
        <EmptyState
          id="inget"
          title={say(language, texts.length === 0 ? shared.noTexts : shared.nothingFound)}
          lead={say(language, texts.length === 0 ? shared.noTextsLead : shared.nothingFoundLead)}
        >
          {texts.length > 0 && <a href={path}>{say(language, shared.showAll)}</a>}
        </EmptyState>
      ) : (
        <>
          {[...missing, ...rows].map((text) => (
            <Record
              key={text.respondent}
              language={language}
              text={text}
              action={mayRelease ? `${path}/${text.respondent}${here}` : null}
              refused={refused?.respondent === text.respondent ? refused : null}
            />
          ))}
          <Pager
            language={language}
            page={page}
            pages={pages}
            from={number(from + 1)}
            to={number(from + rows.length)}
            total={number(found.length)}
            href={(to) => `${path}${writeQuery({ ...query, page: to })}`}
          />
        </>
      )}
    </FieldFrame>
  )
}

interface RecordProps {
  language: Framing['language']
  text: WorkText
  /** null for who does not publish. */
  action: string | null
  refused: RefusedRelease | null
}

function Record({ language, text, action, refused }: RecordProps) {
  const { respondent, name, flags, release } = text
  const state = release?.status ?? 'undecided'
  return (
    <article className="text-record" id={`svar-${respondent}`} aria-labelledby={`svar-${respondent}-namn`}>
      <header>
        <h2 id={`svar-${respondent}-namn`}>{name}</h2>
        <span>
          <Status kind={state === 'released' ? 'done' : 'open'}>{say(language, messages.state[state])}</Status>
          {release && (
            <span className="quiet size-xs">
              {' '}
              {say(language, messages.decidedBy, {
                name: release.by ?? say(language, shared.someone),
                date: formatDate(language, release.at),
              })}
            </span>
          )}
        </span>
      </header>
      <p className="written-text">
        <Marked text={text.text} flags={flags} />
      </p>
      {flags.length > 0 && (
        <p className="size-s">
          <Status kind="soon">{say(language, messages.flags)}</Status>{' '}
          {[...new Set(flags.map((flag) => tellFlag(text.text, flag, language)))].join(', ')}
        </p>
      )}
      {release?.redacted && release.text !== null && (
        <div>
          <p className="quiet size-s">{say(language, messages.publishedText)}</p>
          <blockquote className="written-text">{release.text}</blockquote>
        </div>
      )}
      {action !== null && <ReleaseForms language={language} text={text} action={action} refused={refused} />}
    </article>
  )
}

/** The text with what is flagged marked in it. */
function Marked({ text, flags }: { text: string; flags: readonly Flag[] }) {
  return (
    <>
      {flags.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(flags[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(flags.at(-1)?.end ?? 0)}
    </>
  )
}

function tellFlag(text: string, { kind, start, end }: Flag, language: Framing['language']): string {
  return say(language, messages.flag, { what: say(language, flagWords[kind]), text: text.slice(start, end) })
}
