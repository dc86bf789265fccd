import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import type { FieldWork } from '../actions/read-field.ts'
import { givenCodes } from '../rules/code-book.ts'
import { filterTexts, type TextFilter } from '../rules/filter-texts.ts'
import { CodingTable } from './CodingTable.tsx'
import { codingRows } from './coding-rows.ts'
import { FieldFrame, fieldPath } from './FieldFrame.tsx'
import { type FieldQuery, pageOf, writeQuery } from './field-query.ts'
import { messages } from './messages.ts'
import { TextsFilter } from './TextsFilter.tsx'

interface CodingPageProps {
  frame: Framing
  work: FieldWork
  query: FieldQuery
  /** What was wrong with the form that was sent. */
  error: string | null
  /** What was chosen in it: respondents and a code. */
  chosen: { readonly respondents: readonly string[]; readonly code: string }
}

const choices: readonly TextFilter[] = ['all', 'uncoded', 'disagreed', 'flagged', 'released']
const rowsOnPage = 25

/** The texts of a field, to search and to code many at a time. Those that say the same stand as one. */
export function CodingPage({ frame, work, query, error, chosen }: CodingPageProps) {
  const { language } = frame
  const { survey, field, book, texts } = work
  const path = fieldPath(survey.id, field.id)
  const found = filterTexts(texts, query)
  const groups = codingRows(found)
  const { rows, page, pages, from } = pageOf(groups, query.page, rowsOnPage)
  const mine = texts.filter(({ mine }) => mine.codes !== null).length
  const left = filterTexts(texts, { search: '', show: 'uncoded' }).length
  const number = (value: number) => formatNumber(value, language)
  return (
    <FieldFrame
      frame={frame}
      survey={survey}
      field={field}
      current="coding"
      lead={say(language, messages.codingLead, {
        written: number(texts.length),
        mine: number(mine),
        left: number(left),
      })}
    >
      {texts.length === 0 && (
        <EmptyState id="tomt" title={say(language, messages.noTexts)} lead={say(language, messages.noTextsLead)} />
      )}
      {texts.length > 0 && givenCodes(book).length === 0 && (
        <EmptyState id="ingen-kod" title={say(language, messages.noCodes)} lead={say(language, messages.noCodesLead)}>
          <ButtonLink href={`${path}/kodbok`}>{say(language, messages.toCodeBook)}</ButtonLink>
        </EmptyState>
      )}
      {texts.length > 0 && left === 0 && mine > 0 && (
        <Notice kind="done" title={say(language, messages.allDone)}>
          <p>{say(language, messages.allDoneLead)}</p>
        </Notice>
      )}
      {texts.length > 0 && (
        <>
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
              title={say(language, messages.nothingFound)}
              lead={say(language, messages.nothingFoundLead)}
            >
              <a href={path}>{say(language, messages.showAll)}</a>
            </EmptyState>
          ) : (
            <>
              <CodingTable
                language={language}
                book={book}
                rows={rows}
                path={path}
                action={`${path}${writeQuery({ ...query, page })}`}
                error={error}
                chosen={chosen}
              />
              <Pager
                language={language}
                page={page}
                pages={pages}
                from={number(from + 1)}
                to={number(from + rows.length)}
                total={number(groups.length)}
                href={(to) => `${path}${writeQuery({ ...query, page: to })}`}
              />
            </>
          )}
        </>
      )}
    </FieldFrame>
  )
}
