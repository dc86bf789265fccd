import { formatDate, formatTime, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { Report } from '../queries/reports.ts'

export interface WrittenJudgement {
  readonly as: string
  readonly name: string
  readonly incident: string
  readonly reason: string
  readonly answer: string
}

interface JudgePageProps {
  frame: Framing
  report: Report
  notes: ReadonlyArray<{ readonly body: string; readonly writtenAt: Date }>
  incidents: ReadonlyArray<{ readonly id: string; readonly name: string }>
  written: WrittenJudgement
  faults: Readonly<Record<string, string>>
}

const judgements = ['new', 'part', 'weakness', 'dismissed'] as const

/** A report, and what it is found to be. */
export function JudgePage({ frame, report, notes, incidents, written, faults }: JudgePageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidentrapporter">{say(language, messages.queueTitle)}</a>}
        title={say(language, messages.judgeTitle)}
      />
      <Facts
        items={[
          [
            say(language, messages.received),
            `${formatDate(language, report.reportedAt)} ${formatTime(language, report.reportedAt)}`,
          ],
          [
            say(language, messages.report),
            <span key="body" className="written">
              {report.body}
            </span>,
          ],
          [say(language, messages.nowLabel), say(language, messages.ongoing[report.ongoing])],
          ...(report.place === null ? [] : [[say(language, messages.placeLabel), report.place] as const]),
          ...(report.contact === null ? [] : [[say(language, messages.contactLabel), report.contact] as const]),
          ...notes.map(
            ({ body, writtenAt }) =>
              [
                `${say(language, messages.laterWords)}, ${formatDate(language, writtenAt)}`,
                <span key="note" className="written">
                  {body}
                </span>,
              ] as const,
          ),
        ]}
      />
      {report.state !== 'new' ? (
        <Notice title={say(language, messages.isJudged)} />
      ) : (
        <form method="post" action={`/incidentrapporter/${report.id}`} className="above-4">
          <ChoiceGroup
            language={language}
            kind="single"
            id="as"
            legend={say(language, messages.judgeAs)}
            options={judgements.map((value) => ({ value, label: say(language, messages.judgements[value]) }))}
            chosen={[written.as]}
            error={faults.as}
          />
          <TextField
            language={language}
            id="name"
            optional
            maxLength={200}
            label={say(language, messages.judgeName)}
            value={written.name}
            error={faults.name}
          />
          <SelectField
            language={language}
            id="incident"
            optional
            label={say(language, messages.judgeIncident)}
            value={written.incident}
            error={faults.incident}
            options={[
              { value: '', label: say(language, messages.chooseIncident) },
              ...incidents.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextArea
            language={language}
            id="reason"
            optional
            maxLength={2000}
            label={say(language, messages.judgeReason)}
            value={written.reason}
            error={faults.reason}
          />
          <TextArea
            language={language}
            id="answer"
            optional
            maxLength={2000}
            label={say(language, messages.judgeAnswer)}
            hint={say(language, messages.judgeAnswerHint)}
            value={written.answer}
            error={faults.answer}
          />
          <div className="above-4">
            <Button>{say(language, messages.judge)}</Button>
          </div>
        </form>
      )}
    </WorkFrame>
  )
}
