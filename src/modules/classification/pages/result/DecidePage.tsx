import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Assessed, Classification } from '../../actions/read-classification.ts'
import { messages } from '../../messages/index.ts'
import { classificationAddress, questionAddress } from '../addresses.ts'
import { Ladders } from '../Ladders.tsx'
import { Differences, Disagreements } from './Differences.tsx'
import { LevelTable, ReasonTable } from './LevelTable.tsx'

export interface WrittenDecision {
  readonly decidedOn: string
  readonly nextDate: string
  readonly revisedWhen: string
  readonly note: string
}

export type DecisionFaults = Readonly<Partial<Record<keyof WrittenDecision | 'confirmed' | 'whole', string>>>

interface DecidePageProps {
  frame: Framing
  classification: Classification
  draft: Assessed
  written: WrittenDecision
  faults: DecisionFaults
}

const ids = {
  decidedOn: 'beslutat',
  nextDate: 'nasta',
  revisedWhen: 'handelse',
  note: 'motivering',
  confirmed: 'bekrafta',
}

/** What the answers came to, to be read through and decided. */
export function DecidePage({ frame, classification, draft, written, faults }: DecidePageProps) {
  const { language } = frame
  const { asset, mayDecide, differences, proposedNextDate } = classification
  const { standing, assessment, model } = draft
  const errors = Object.entries(ids).flatMap(([field, id]) => {
    const message = faults[field as keyof typeof ids]
    return message === undefined ? [] : [{ id, message }]
  })
  const name = asset.name
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {faults.whole !== undefined && (
        <div className="below-5">
          <Notice kind="warning" live title={faults.whole} />
        </div>
      )}
      <PageHead
        crumb={<a href={classificationAddress(asset.id)}>{say(language, messages.resultTitle, { name })}</a>}
        title={say(language, messages.decideTitle, { name })}
        lead={
          standing.complete
            ? say(language, mayDecide ? messages.decideLead : messages.decideReady)
            : say(language, messages.decideLeft, { left: standing.asked - standing.answered })
        }
      />
      <Disagreements language={language} inherited={classification.beyondDraft} own={standing.levels} />
      <Section
        id="nivaer"
        title={say(language, messages.levelsHeadingDraft)}
        link={{ href: questionAddress(asset.id, null, false), label: say(language, messages.continueClassifying) }}
      >
        <div className="classification-result">
          <Ladders language={language} model={model} levels={standing.levels} />
          <LevelTable language={language} classification={classification} assessed={draft} own />
        </div>
        <Details summary={say(language, messages.reasons)}>
          <ReasonTable language={language} assessed={draft} />
        </Details>
      </Section>
      {differences.length > 0 && (
        <Section id="skillnad" title={say(language, messages.differences)}>
          <Differences language={language} classification={classification} />
        </Section>
      )}
      {!standing.complete && (
        <p className="above-5">
          <ButtonLink href={questionAddress(asset.id, null, false)}>
            {say(language, messages.continueClassifying)}
          </ButtonLink>
        </p>
      )}
      {standing.complete && mayDecide && (
        <Section id="beslut" title={say(language, messages.decisionHeading)}>
          <form method="post" action={`${classificationAddress(asset.id)}/beslut`} noValidate>
            <input type="hidden" name="version" value={assessment.version} autoComplete="off" />
            <TextField
              language={language}
              id={ids.decidedOn}
              type="date"
              label={say(language, messages.decidedOn)}
              value={written.decidedOn}
              error={faults.decidedOn}
              width="medium"
            />
            <TextField
              language={language}
              id={ids.nextDate}
              type="date"
              label={say(language, messages.nextDate)}
              hint={say(language, messages.nextDateHint, {
                date: proposedNextDate === null ? '' : formatDate(language, proposedNextDate),
              })}
              value={written.nextDate}
              error={faults.nextDate}
              width="medium"
            />
            <TextField
              language={language}
              id={ids.revisedWhen}
              label={say(language, messages.revisedWhen)}
              hint={say(language, messages.revisedWhenHint)}
              value={written.revisedWhen}
              error={faults.revisedWhen}
              optional
            />
            <TextArea
              language={language}
              id={ids.note}
              label={say(language, messages.note)}
              hint={say(language, messages.noteHint)}
              value={written.note}
              error={faults.note}
              rows={2}
              optional
            />
            <Confirm id={ids.confirmed} label={say(language, messages.confirm)} error={faults.confirmed ?? null} />
            <div className="actions above-5">
              <Button>{say(language, messages.decide)}</Button>
            </div>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}
