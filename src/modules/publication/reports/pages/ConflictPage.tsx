import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Icon } from '../../../../ui/Icon.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import type { ReportBlock } from '../rules/definition.ts'
import { messages } from './messages.ts'
import { partLines } from './part-words.ts'
import { momentOf } from './when.ts'

interface ConflictPageProps {
  frame: Framing
  /** The latest. */
  draft: ReportDraft
  /** What was to be saved. */
  mine: ReportBlock
  /** The form's own fields, to be sent again. */
  fields: readonly (readonly [string, string])[]
}

/** Two have written at once: both are shown, and neither is taken for granted. */
export function ConflictPage({ frame, draft, mine, fields }: ConflictPageProps) {
  const { language } = frame
  const { survey, report, version, definition, savedAt, savedBy } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  const theirs = definition.blocks.find(({ id }) => id === mine.id)
  const name = savedBy ?? say(language, messages.someone)
  return (
    <WorkFrame {...frame} errors>
      <PageHead crumb={<a href={base}>{definition.title}</a>} title={say(language, messages.conflictTitle)} />
      <section className="conflict" aria-labelledby="krock" tabIndex={-1}>
        <div className="conflict-head">
          <Icon name="warning" />
          <p id="krock">{say(language, messages.conflictWhat, { name })}</p>
        </div>
        <div className="conflict-sides">
          <div className="conflict-side">
            <p className="quiet size-s">
              {say(language, messages.theirs, { name, when: momentOf(language, savedAt) })}
            </p>
            {theirs ? (
              <Written lines={partLines(theirs, survey.questionnaire, language)} />
            ) : (
              <p>{say(language, messages.partGone)}</p>
            )}
            <ButtonLink variant="secondary" size="sm" href={theirs ? `${base}/delar/${mine.id}` : base}>
              {say(language, messages.keepTheirs)}
            </ButtonLink>
          </div>
          <div className="conflict-side">
            <p className="quiet size-s">{say(language, messages.mine)}</p>
            <Written lines={partLines(mine, survey.questionnaire, language)} />
            <form method="post" action={theirs ? `${base}/delar/${mine.id}` : `${base}/delar`}>
              <input type="hidden" name="version" value={version} />
              {fields.map(([field, value]) => (
                <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
              ))}
              {theirs ? (
                <Button variant="secondary" size="sm">
                  {say(language, messages.useMine)}
                </Button>
              ) : (
                <Button variant="secondary" size="sm" name="gor" value="lagg-till">
                  {say(language, messages.addMine)}
                </Button>
              )}
            </form>
          </div>
        </div>
      </section>
    </WorkFrame>
  )
}

export function Written({ lines }: { lines: readonly string[] }) {
  return (
    <blockquote>
      {lines.map((line, index) => (
        // Two lines may be alike, and their order never changes on a page
        <p key={index}>{line === '' ? '\u00a0' : line}</p>
      ))}
    </blockquote>
  )
}
