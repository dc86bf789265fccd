import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { Comparison, Disagreement } from '../actions/compare-codings.ts'
import type { CodeBook } from '../rules/code-book.ts'
import { CodeChoices, CodeList, codeWords } from './CodeChoices.tsx'
import { messages } from './compare-messages.ts'
import { pageOf } from './field-query.ts'

interface DisagreementsProps {
  language: Language
  path: string
  comparison: Comparison
  nameOf: (coder: string) => string
  refused: { readonly respondent: string; readonly error: string } | null
  /** From 1. */
  page: number
}

const rowsOnPage = 10

/** The texts that the coders have coded differently, those left to settle first. */
export function Disagreements({ language, path, comparison, nameOf, refused, page: asked }: DisagreementsProps) {
  const { disagreements, book } = comparison
  const left = disagreements.filter(({ decision }) => decision.codes === null)
  const settled = disagreements.filter(({ decision }) => decision.codes !== null)
  const ordered = [...left, ...settled]
  const { rows, page, pages, from } = pageOf(ordered, asked, rowsOnPage)
  // What was refused is shown whatever page it stands on
  const missing = ordered.filter((each) => each.respondent === refused?.respondent && !rows.includes(each))
  const number = (value: number) => formatNumber(value, language)
  return (
    <Section
      id="oense"
      title={say(language, messages.disagreements)}
      lead={
        disagreements.length === 0
          ? say(language, messages.noDisagreements)
          : say(language, messages.left, { left: number(left.length), total: number(disagreements.length) })
      }
    >
      {[...missing, ...rows].map((each) => (
        <article key={each.respondent} className="text-record" id={`svar-${each.respondent}`}>
          <p className="written-text">{each.text}</p>
          <Facts
            items={each.codings.map(({ coder, codes }): [string, ReactNode] => [
              nameOf(coder),
              <CodeList key={coder} language={language} book={book} codes={codes} />,
            ])}
          />
          <Settlement
            language={language}
            path={path}
            book={book}
            disagreement={each}
            error={refused?.respondent === each.respondent ? refused.error : null}
          />
        </article>
      ))}
      {pages > 1 && (
        <Pager
          language={language}
          page={page}
          pages={pages}
          from={number(from + 1)}
          to={number(from + rows.length)}
          total={number(disagreements.length)}
          href={(to) => `${path}?sida=${to}#oense`}
        />
      )}
    </Section>
  )
}

interface SettlementProps {
  language: Language
  path: string
  book: CodeBook
  disagreement: Disagreement
  error: string | null
}

function Settlement({ language, path, book, disagreement, error }: SettlementProps) {
  const { respondent, codings, decision } = disagreement
  const form = (
    <form method="post" action={`${path}/${respondent}`}>
      <input type="hidden" name="version" value={decision.version} />
      {error !== null && <FieldError id={`fel-${respondent}`}>{error}</FieldError>}
      <CodeChoices
        language={language}
        id={`koder-${respondent}`}
        legend={say(language, messages.finalCodes)}
        book={book}
        kept={codings.flatMap(({ codes }) => codes)}
        chosen={decision.codes}
      />
      <p className="actions">
        <Button variant="secondary" size="sm">
          {say(language, messages.settle)}
        </Button>
      </p>
    </form>
  )
  if (decision.codes === null) return form
  return (
    <>
      <Status kind="done">
        {say(language, messages.decided, { codes: codeWords(book, decision.codes, language).join(', ') })}
      </Status>
      <Details summary={say(language, messages.change)} open={error !== null}>
        {form}
      </Details>
    </>
  )
}
