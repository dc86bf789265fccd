import { say } from '../../../../platform/i18n/index.ts'
import type { Language } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import type { ReportPart } from '../rules/report-document.ts'

export interface ResultsContentsProps {
  language: Language
  parts: readonly ReportPart[]
  /** The whole picture is shown, with its overview and how it was made. */
  hasOverview: boolean
}

/** The contents beside the results: one link to the first question of each part. */
export function ResultsContents({ language, parts, hasOverview }: ResultsContentsProps) {
  return (
    <nav className="aside-sticky toc" aria-labelledby="innehallet">
      <h2 id="innehallet" className="toc-title">
        {say(language, messages.onThisPage)}
      </h2>
      {hasOverview && <a href="#oversikt">{say(language, messages.overview)}</a>}
      {parts.map(({ id, title, questions: [first] }) =>
        first === undefined ? null : (
          <a key={id} href={`#${first.id}`}>
            {title}
          </a>
        ),
      )}
      {hasOverview && <a href="#metod">{say(language, messages.method)}</a>}
    </nav>
  )
}
