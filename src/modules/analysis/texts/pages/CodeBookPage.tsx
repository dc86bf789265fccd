import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { FieldWork } from '../actions/read-field.ts'
import { type CodeBook, givenCodes } from '../rules/code-book.ts'
import { CodeForms, WordsFields, type WordsForm } from './CodeForms.tsx'
import { ContestView } from './ContestView.tsx'
import { messages } from './code-book-messages.ts'
import { FieldFrame, fieldPath } from './FieldFrame.tsx'

/** A change of a code that was refused because another changed it meanwhile. */
export interface CodeContest {
  readonly code: string
  readonly theirs: { readonly by: string | null; readonly at: Date; readonly lines: readonly string[] } | null
  readonly mine: readonly string[]
  readonly fields: readonly (readonly [name: string, value: string])[]
}

interface CodeBookPageProps {
  frame: Framing
  now: Date
  work: FieldWork
  /** What was refused, with its faults: the form of a code, or of a new one ('ny'). */
  refused: WordsForm | null
  contest: CodeContest | null
  /** The one who looks decides how many code each answer. */
  mayDecide: boolean
  someone: string
}

/** The codes of a field: to add, change, end and merge, and how many people code. */
export function CodeBookPage({ frame, now, work, refused, contest, mayDecide, someone }: CodeBookPageProps) {
  const { language } = frame
  const { survey, field, book, texts } = work
  const path = `${fieldPath(survey.id, field.id)}/kodbok`
  const given = givenCodes(book)
  const countOf = (id: string) => texts.filter(({ mine }) => mine.codes?.includes(id)).length
  return (
    <FieldFrame frame={frame} survey={survey} field={field} current="codeBook" lead={say(language, messages.lead)}>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      {contest && (
        <ContestView
          language={language}
          now={now}
          label={say(language, messages.contested)}
          stored={contest.theirs}
          mine={contest.mine}
          someone={someone}
          action={`${path}/${contest.code}`}
          keep={path}
          fields={contest.fields}
        />
      )}
      <Section id="koder" title={say(language, messages.codes)}>
        {given.length === 0 && <p className="quiet">{say(language, messages.none)}</p>}
        {given.map((code) => (
          <CodeForms
            key={code.id}
            language={language}
            code={code}
            others={given.filter(({ id }) => id !== code.id)}
            path={path}
            count={say(language, messages.codeCount, { count: formatNumber(countOf(code.id), language) })}
            refused={refused?.code === code.id ? refused : null}
          />
        ))}
      </Section>
      <Section id="ny" title={say(language, messages.add)}>
        <form className="texts-narrow" method="post" action={path}>
          <WordsFields language={language} prefix="ny" form={refused?.code === 'ny' ? refused : null} code={null} />
          <p className="actions above-5">
            <Button>{say(language, messages.addButton)}</Button>
          </p>
        </form>
      </Section>
      <EndedCodes language={language} book={book} path={path} />
      <Section id="antal" title={say(language, messages.coders)} lead={say(language, messages.codersHelp)}>
        <Coders language={language} book={book} path={path} mayDecide={mayDecide} />
      </Section>
    </FieldFrame>
  )
}

function EndedCodes({ language, book, path }: { language: Framing['language']; book: CodeBook; path: string }) {
  const ended = book.codes.filter(({ ended }) => ended)
  if (ended.length === 0) return null
  const nameOf = (id: string) => book.codes.find((code) => code.id === id)?.name[language] ?? id
  return (
    <Section id="avslutade" title={say(language, messages.ended)}>
      <Table
        caption={say(language, messages.ended)}
        captionHidden
        stack
        columns={[
          { key: 'code', label: say(language, messages.contested) },
          { key: 'state', label: say(language, messages.ended), wide: true },
          { key: 'resume', label: say(language, messages.resume) },
        ]}
        rows={ended.map(({ id, name, mergedInto, version }) => ({
          key: id,
          cells: [
            name[language],
            mergedInto === null
              ? say(language, messages.endedMark)
              : say(language, messages.mergedInto, { name: nameOf(mergedInto) }),
            <form key="resume" method="post" action={`${path}/${id}`}>
              <input type="hidden" name="version" value={version} />
              <Button variant="tertiary" size="sm" name="gor" value="aterta">
                {say(language, messages.resume)}
              </Button>
            </form>,
          ],
        }))}
      />
    </Section>
  )
}

function Coders(props: { language: Framing['language']; book: CodeBook; path: string; mayDecide: boolean }) {
  const { language, book, path, mayDecide } = props
  if (!mayDecide) {
    return (
      <p>
        {say(language, book.coders === 1 ? messages.one : messages.two)}. {say(language, messages.leadDecides)}
      </p>
    )
  }
  return (
    <form method="post" action={`${path}/antal`}>
      <fieldset className="code-choices">
        <legend className="sr-only">{say(language, messages.coders)}</legend>
        <div>
          {([2, 1] as const).map((coders) => (
            <label key={coders}>
              <input type="radio" name="kodare" value={coders} defaultChecked={book.coders === coders} />
              {say(language, coders === 1 ? messages.one : messages.two)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="actions above-4">
        <Button variant="secondary">{say(language, messages.saveCoders)}</Button>
      </p>
    </form>
  )
}
