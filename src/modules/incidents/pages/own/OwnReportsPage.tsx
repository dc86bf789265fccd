import { formatDate, formatTime, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages } from '../../messages/index.ts'
import type { OwnReport } from '../../queries/own-reports.ts'
import { longestReport } from '../../rules/read-report.ts'

interface OwnReportsPageProps {
  frame: Framing
  reports: readonly OwnReport[]
  /** What was just done. */
  notice: string | null
  /** How many pictures of the report that was just sent had no room. */
  left: number
  /** Words that were not kept, to the report that they were meant for. */
  again?: { readonly report: string; readonly body: string; readonly error: string }
}

/** What somebody has reported while signed in, and what became of it. */
export function OwnReportsPage({ frame, reports, notice, left, again }: OwnReportsPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={again !== undefined}>
      <PageHead
        title={say(language, messages.ownReportsTitle)}
        actions={
          reports.length > 0 && <ButtonLink href="/rapportera">{say(language, messages.reportTitle)}</ButtonLink>
        }
      />
      {notice !== null && <Notice kind="done" live title={notice} />}
      {left > 0 && <Notice kind="warning" title={say(language, messages.photosNoRoom, { count: left })} />}
      {reports.length === 0 && (
        <EmptyState
          id="tomt"
          title={say(language, messages.noOwnReports)}
          lead={say(language, messages.noOwnReportsLead)}
        >
          <ButtonLink href="/rapportera">{say(language, messages.reportTitle)}</ButtonLink>
        </EmptyState>
      )}
      {reports.map(({ id, body, reportedAt, state, answer, notes }) => {
        const failed = again?.report === id ? again : undefined
        return (
          <Section
            key={id}
            id={`r-${id}`}
            title={`${formatDate(language, reportedAt)} ${formatTime(language, reportedAt)}`}
          >
            <Facts
              items={[
                [say(language, messages.stateLabel), say(language, messages.states[state])],
                [say(language, messages.answerLabel), answer ?? say(language, messages.noAnswer)],
                [
                  say(language, messages.ownWords),
                  <span key="words" className="written">
                    {[body, ...notes].join('\n\n')}
                  </span>,
                ],
              ]}
            />
            <Details summary={say(language, messages.addTitle)} open={failed !== undefined}>
              <form method="post" action={`/mina-rapporter/${id}`}>
                <TextArea
                  language={language}
                  id={`more-${id}`}
                  name="more"
                  rows={2}
                  maxLength={longestReport}
                  label={say(language, messages.addLabel)}
                  value={failed?.body ?? ''}
                  error={failed?.error}
                />
                <p className="actions above-4">
                  <Button variant="secondary">{say(language, messages.addSend)}</Button>
                </p>
              </form>
            </Details>
          </Section>
        )
      })}
    </WorkFrame>
  )
}
