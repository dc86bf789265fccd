import { type Language, say } from '../../../../platform/i18n/index.ts'
import { type Code, type CodeBook, givenCodes } from '../rules/code-book.ts'
import { messages } from './messages.ts'

interface CodeChoicesProps {
  language: Language
  /** Unique in the page. */
  id: string
  legend: string
  book: CodeBook
  /** Codes that stand there though they have ended, since the text has them. */
  kept: readonly string[]
  /** null: nothing is said yet; empty: no code fits. */
  chosen: readonly string[] | null
}

/** What a form sends for "no code fits": no code has such an id. */
export const noneFits = '-'

/** The codes of the book as boxes to tick, and "no code fits" last. They send `kod`. */
export function CodeChoices({ language, id, legend, book, kept, chosen }: CodeChoicesProps) {
  const shown = [...givenCodes(book), ...book.codes.filter(({ id, ended }) => ended && kept.includes(id))]
  return (
    <fieldset className="code-choices" id={id}>
      <legend>{legend}</legend>
      <div>
        {shown.map((code) => (
          <label key={code.id} title={code.description === '' ? undefined : code.description}>
            <input type="checkbox" name="kod" value={code.id} defaultChecked={chosen?.includes(code.id) ?? false} />
            {code.name[language]}
          </label>
        ))}
        <label>
          <input type="checkbox" name="kod" value={noneFits} defaultChecked={chosen?.length === 0} data-exclusive="" />
          {say(language, messages.noneFits)}
        </label>
      </div>
    </fieldset>
  )
}

/** Codes as words; "no code fits" for none, and what is given for nothing at all. */
export function codeWords(book: CodeBook, codes: readonly string[] | null, language: Language): string[] {
  if (codes === null) return [say(language, messages.notCoded)]
  if (codes.length === 0) return [say(language, messages.noneFits)]
  const byId = new Map(book.codes.map((code): [string, Code] => [code.id, code]))
  return codes.map((id) => byId.get(id)?.name[language] ?? id)
}

/** Codes as a row of marks. */
export function CodeList(props: { language: Language; book: CodeBook; codes: readonly string[] | null }) {
  const { language, book, codes } = props
  const words = codeWords(book, codes, language)
  if (codes === null || codes.length === 0) return <span className="blank">{words[0]}</span>
  return (
    <ul className="code-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
