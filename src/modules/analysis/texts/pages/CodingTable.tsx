import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { type CodeBook, givenCodes } from '../rules/code-book.ts'
import { CodeList } from './CodeChoices.tsx'
import type { CodingRow } from './coding-rows.ts'
import { messages } from './messages.ts'

interface CodingTableProps {
  language: Language
  book: CodeBook
  rows: readonly CodingRow[]
  /** The address of the field. */
  path: string
  /** Where the form is sent: the list as it is filtered. */
  action: string
  error: string | null
  chosen: { readonly respondents: readonly string[]; readonly code: string }
}

/** A list of texts with a box each, and one form that gives the chosen a code. */
export function CodingTable({ language, book, rows, path, action, error, chosen }: CodingTableProps) {
  return (
    <form className="register" method="post" action={action} id="lista">
      {error !== null && <FieldError id="lista-fel">{error}</FieldError>}
      <BulkLine language={language} book={book} code={chosen.code} error={error} />
      <table className="table stack">
        <caption className="sr-only">{say(language, messages.answers)}</caption>
        <thead>
          <tr>
            <th scope="col" className="pick">
              <span className="sr-only">{say(language, messages.choose)}</span>
            </th>
            <th scope="col">{say(language, messages.answers)}</th>
            <th scope="col">{say(language, messages.yourCodes)}</th>
            <th scope="col">
              <span className="sr-only">{say(language, messages.read)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.first.respondent} language={language} book={book} path={path} row={row} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </form>
  )
}

function BulkLine(props: { language: Language; book: CodeBook; code: string; error: string | null }) {
  const { language, book, code, error } = props
  return (
    <div className="bulk above-3">
      <span className="bulk-off">{say(language, messages.pickFirst)}</span>
      <label className="bulk-on" htmlFor="kod">
        {say(language, messages.code)}
      </label>
      <select
        className="ds-input bulk-on"
        id="kod"
        name="kod"
        defaultValue={code}
        {...(error !== null && { 'aria-describedby': 'lista-fel' })}
      >
        <option value="">{say(language, messages.chooseCode)}</option>
        {givenCodes(book).map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
      <Button size="sm" name="gor" value="ge">
        {say(language, messages.giveCode)}
      </Button>
      <Button size="sm" variant="secondary" name="gor" value="ta">
        {say(language, messages.takeCode)}
      </Button>
      <Button size="sm" variant="secondary" name="gor" value="ingen">
        {say(language, messages.noneFits)}
      </Button>
    </div>
  )
}

/** Longer than this is read on a page of its own. */
const longestInList = 400

function Row(props: {
  language: Language
  book: CodeBook
  path: string
  row: CodingRow
  chosen: CodingTableProps['chosen']
}) {
  const { language, book, path, row, chosen } = props
  const { first, respondents } = row
  const { outcome } = first
  const shown = first.text.length > longestInList ? `${first.text.slice(0, longestInList)} …` : first.text
  const isChosen = respondents.some((respondent) => chosen.respondents.includes(respondent))
  return (
    <tr>
      <td className="pick">
        {outcome === null && (
          <label>
            <input type="checkbox" name="svar" value={respondents.join(' ')} defaultChecked={isChosen} />
            <span className="sr-only">{say(language, messages.pick, { text: shown.slice(0, 80) })}</span>
          </label>
        )}
      </td>
      <th scope="row" className="text-cell">
        <p className="written-text">{shown}</p>
        {respondents.length > 1 && (
          <small>{say(language, messages.alikeCount, { count: `${respondents.length}` })}</small>
        )}
      </th>
      <td>
        <CodeList language={language} book={book} codes={first.mine.codes} />
        {outcome?.state === 'disagreed' && <Status kind="soon">{say(language, messages.disagreed)}</Status>}
      </td>
      <td>
        <a href={`${path}/svar/${first.respondent}`}>
          {say(language, outcome === null ? messages.codeOne : messages.read)}
        </a>
      </td>
    </tr>
  )
}
