import { type Message, say } from '../../platform/i18n/index.ts'
import { type ImportPreview, idField, type Register, type SentFile } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { messages } from './import-messages.ts'
import { messages as formMessages } from './messages.ts'
import { SentFileFields } from './SentFileFields.tsx'

interface MappingPageProps {
  frame: Framing
  register: Register
  file: SentFile
  preview: ImportPreview
  notes: readonly Message[]
}

/** What each column of a list is read as, over the first rows as they stand in it. */
export function MappingPage({ frame, register, file, preview, notes }: MappingPageProps) {
  const { language } = frame
  const { path, words } = register
  const options = [
    { value: '', label: say(language, messages.leftOut) },
    { value: idField, label: say(language, messages.recordId) },
    ...[...register.fields]
      .filter(([, field]) => !field.computed)
      .map(([name, field]) => ({ value: name, label: say(language, field.label) })),
  ]
  const headingOf = (at: number) => preview.headings[at] || say(language, messages.unnamed, { number: at + 1 })
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={say(language, messages.columnsTitle)}
        lead={say(language, messages.columnsLead, { file: file.name })}
      />
      {notes.length > 0 && (
        <Notice kind="warning">
          {notes.map((note) => (
            <p key={note.sv}>{say(language, note)}</p>
          ))}
        </Notice>
      )}
      <form method="post" action={`${path}/las-in`}>
        <SentFileFields step="visa" file={{ ...file, mapping: null }} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="scroll" tabIndex={0} aria-label={say(language, messages.firstRows)}>
          <table className="table mapping">
            <caption className="sr-only">{say(language, messages.firstRows)}</caption>
            <thead>
              <tr>
                {preview.headings.map((heading, at) => (
                  <th scope="col" key={`${at} ${heading}`}>
                    <label>
                      <span className="mapping-heading">{headingOf(at)}</span>
                      <select
                        className="ds-input"
                        name={`kolumn.${at}`}
                        defaultValue={preview.mapping[at] ?? ''}
                        aria-label={say(language, messages.columnOf, { heading: headingOf(at) })}
                      >
                        {options.map((option) => (
                          <option key={option.value} value={option.value}>
                            {option.label}
                          </option>
                        ))}
                      </select>
                    </label>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.sample.map((row, index) => (
                <tr key={index}>
                  {preview.headings.map((heading, at) => (
                    <td key={`${at} ${heading}`}>{row[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <label className="tick above-4">
          <input type="checkbox" name="tomma" value="ja" defaultChecked={file.emptyClears} />
          {say(language, messages.emptyClears)}
        </label>
        <p className="actions above-4">
          <Button>{say(language, messages.preview)}</Button>
          <ButtonLink href={`${path}/las-in`} variant="secondary">
            {say(language, formMessages.back)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}
