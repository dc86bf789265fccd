import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import type { PublishedVersion } from '../../version.ts'
import { messages } from '../messages.ts'
import { compareVersions } from '../rules/compare-versions.ts'
import { Differences } from './Differences.tsx'

interface VersionsProps {
  language: Language
  /** The latest first. */
  versions: readonly PublishedVersion[]
  /** Why the survey was corrected, by the version that it led to. */
  reasons: ReadonlyMap<number, string>
  /** The version that the survey asks. */
  asked: number
}

/** The versions of a questionnaire, each with what differs from the one before. */
export function Versions({ language, versions, reasons, asked }: VersionsProps) {
  return versions.map(({ version, publishedAt, questionnaire }, index) => {
    const before = versions[index + 1]
    const reason = reasons.get(version)
    return (
      <section
        key={version}
        id={`version-${version}`}
        aria-labelledby={`version-${version}-rubrik`}
        className="above-5"
      >
        <h3 id={`version-${version}-rubrik`}>{say(language, messages.version, { version })}</h3>
        <p className="quiet below-3">
          {say(language, messages.publishedOn, { date: formatDate(language, publishedAt) })}
          {version === asked && (
            <>
              {' '}
              <Status kind="done">{say(language, messages.asked)}</Status>
            </>
          )}
        </p>
        {reason !== undefined && <p className="below-3">{say(language, messages.correctedBecause, { reason })}</p>}
        {before === undefined ? (
          <p>{say(language, messages.firstVersion)}</p>
        ) : (
          <Differences
            language={language}
            than={before.version}
            changes={compareVersions(before.questionnaire, questionnaire)}
          />
        )}
      </section>
    )
  })
}
