import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from './messages.ts'

interface DownloadsProps {
  language: Language
  /** Address of the report, without an ending. */
  base: string
  /** It can be made again from a file of its own. */
  frozen: boolean
}

/** The files of a report. */
export function Downloads({ language, base, frozen }: DownloadsProps) {
  return (
    <p className="actions">
      <DownloadLinks {...{ language, base, frozen }} />
    </p>
  )
}

/** The same, without a line of their own. */
export function DownloadLinks({ language, base, frozen }: DownloadsProps) {
  return (
    <>
      <a href={`${base}.pdf`}>{say(language, messages.asPdf)}</a>
      <a href={`${base}.docx`}>{say(language, messages.asDocx)}</a>
      <a href={`${base}.html`}>{say(language, messages.asHtml)}</a>
      <a href={`${base}.csv`}>{say(language, messages.traceFile)}</a>
      {frozen && <a href={`${base}.json`}>{say(language, messages.frozenFile)}</a>}
    </>
  )
}
