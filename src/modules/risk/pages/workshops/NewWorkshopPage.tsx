import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { Level } from '../../rules/method.ts'
import { threats } from '../../rules/threats.ts'
import { workshopsAddress } from '../addresses.ts'
import { faultAt, type PageFault } from '../faults.ts'

export interface WrittenWorkshop {
  readonly name: string
  readonly heldOn: string
  readonly risks: readonly string[]
  readonly threats: readonly string[]
  /** Scenarios of one's own, one a line. */
  readonly own: string
}

interface NewWorkshopPageProps {
  frame: Framing
  risks: ReadonlyArray<{ readonly id: string; readonly name: string; readonly level: Level | null }>
  written: WrittenWorkshop
  faults: readonly PageFault[]
}

/** What a workshop is to judge: risks that there are, threats of the catalogue, and scenarios of one's own. */
export function NewWorkshopPage({ frame, risks, written, faults }: NewWorkshopPageProps) {
  const { language } = frame
  const cardsFault = faultAt(faults, 'cards')
  const groups = [...new Set(threats.map(({ group }) => group))]
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      <PageHead
        crumb={<a href={workshopsAddress}>{say(language, messages.workshopsTitle)}</a>}
        title={say(language, messages.workshopNew)}
        lead={say(language, messages.workshopNewLead)}
      />
      <form method="post" action={`${workshopsAddress}/ny`} noValidate>
        <TextField
          language={language}
          id="name"
          maxLength={200}
          label={say(language, messages.workshopName)}
          value={written.name}
          error={faultAt(faults, 'name')}
        />
        <TextField
          language={language}
          id="heldOn"
          type="date"
          width="medium"
          label={say(language, messages.workshopDay)}
          value={written.heldOn}
          error={faultAt(faults, 'heldOn')}
        />
        {cardsFault !== undefined && (
          <div className="above-5" id="cards" tabIndex={-1}>
            <FieldError id="cards-fel">{cardsFault}</FieldError>
          </div>
        )}
        {risks.length > 0 && (
          <Details summary={say(language, messages.workshopRisks)} open className="above-5">
            <ChoiceGroup
              language={language}
              kind="multi"
              id="risks"
              legend={say(language, messages.workshopRisksLegend)}
              options={risks.map(({ id, name, level }) => ({
                value: id,
                label: name,
                help: say(language, level === null ? messages.noLevel : messages.level[level]),
              }))}
              chosen={written.risks}
            />
          </Details>
        )}
        <Details
          summary={say(language, messages.workshopThreats)}
          open={written.threats.length > 0}
          className="above-5"
        >
          {groups.map((group) => (
            <ChoiceGroup
              key={group.sv}
              language={language}
              kind="multi"
              id={`hot-${groups.indexOf(group)}`}
              name="threats"
              legend={say(language, group)}
              options={threats
                .filter((each) => each.group === group)
                .map(({ id, name }) => ({ value: id, label: say(language, name) }))}
              chosen={written.threats}
            />
          ))}
        </Details>
        <div className="above-5">
          <TextArea
            language={language}
            id="own"
            optional
            rows={4}
            label={say(language, messages.workshopOwn)}
            hint={say(language, messages.workshopOwnHint)}
            value={written.own}
            error={faultAt(faults, 'own')}
          />
        </div>
        <p className="quiet above-3">{say(language, messages.noSecurityClassified)}</p>
        <p className="actions above-4">
          <Button>{say(language, messages.workshopStart)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
