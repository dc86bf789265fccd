import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { OpenDraft } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenDecision } from '../../rules/read-decision.ts'
import { askedKinds, askedRoles, deciders } from '../../rules/version.ts'
import { documentPath, textPath } from '../addresses.ts'
import { type Faults, faultOf } from '../form-faults.ts'

interface DecidePageProps {
  frame: Framing
  open: OpenDraft
  written: WrittenDecision
  faults: Faults
}

const askedWords = {
  nobody: messages.askedNobody,
  everyone: messages.askedEveryone,
  roles: messages.askedRoles,
} as const

/** The decision that puts a draft in force. */
export function DecidePage({ frame, open, written, faults }: DecidePageProps) {
  const { language } = frame
  const { document, version, saved, current } = open
  const textFault = faultOf(faults, 'text')
  const field = (id: 'decidedOn' | 'minute' | 'diary' | 'months') => ({
    language,
    id,
    value: written[id],
    error: faultOf(faults, id),
  })
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <PageHead
        crumb={<a href={documentPath(document.id)}>{document.name}</a>}
        title={say(language, messages.decideTitle)}
        lead={say(language, messages.decideLead, version)}
        links={
          <>
            <a href={textPath(document.id, version.number)}>{say(language, messages.readDraft)}</a>
            {current !== null && (
              <a href={documentPath(document.id, 'utkast/skillnad')}>{say(language, messages.seeDifference)}</a>
            )}
          </>
        }
      />
      {textFault !== undefined && (
        <div id="text" tabIndex={-1}>
          <Notice kind="warning" title={textFault}>
            <p>
              <a href={documentPath(document.id, 'utkast')}>{say(language, messages.goOn)}</a>
            </p>
          </Notice>
        </div>
      )}
      <form method="post" action={documentPath(document.id, 'besluta')} noValidate className="report-form">
        <input type="hidden" name="sparad" value={saved} />
        <ChoiceGroup
          language={language}
          kind="single"
          id="decidedBy"
          legend={say(language, messages.decidedByField)}
          headingLevel={null}
          options={deciders.map((value) => ({ value, label: say(language, messages.decidedBys[value]) }))}
          chosen={[written.decidedBy]}
          error={faultOf(faults, 'decidedBy')}
        />
        <TextField {...field('decidedOn')} type="date" width="short" label={say(language, messages.decidedOnField)} />
        <TextField
          {...field('minute')}
          width="short"
          optional
          label={say(language, messages.minute)}
          hint={say(language, messages.minuteHelp)}
        />
        <TextField
          {...field('diary')}
          width="medium"
          optional
          label={say(language, messages.diary)}
          hint={say(language, messages.diaryHint)}
        />
        <TextField
          {...field('months')}
          width="short"
          optional
          label={say(language, messages.monthsField)}
          hint={say(language, messages.monthsHint)}
        />
        {current !== null && (
          <ChoiceGroup
            language={language}
            kind="single"
            id="change"
            legend={say(language, messages.changeField)}
            headingLevel={null}
            options={[
              {
                value: 'substance',
                label: say(language, messages.changeSubstance),
                help: say(language, messages.changeSubstanceHelp),
              },
              {
                value: 'editorial',
                label: say(language, messages.changeEditorial),
                help: say(language, messages.changeEditorialHelp),
              },
            ]}
            chosen={[written.change]}
            error={faultOf(faults, 'change')}
          />
        )}
        <ChoiceGroup
          language={language}
          kind="single"
          id="asked"
          legend={say(language, messages.askedField)}
          headingLevel={null}
          options={askedKinds.map((value) => ({ value, label: say(language, askedWords[value]) }))}
          chosen={[written.asked]}
          error={faultOf(faults, 'asked')}
        />
        <ChoiceGroup
          language={language}
          kind="multi"
          id="roles"
          legend={say(language, messages.rolesField)}
          headingLevel={null}
          help={say(language, messages.rolesHelp)}
          options={askedRoles.map((value) => ({ value, label: say(language, messages.roles[value]) }))}
          chosen={written.roles}
        />
        <p className="actions above-5">
          <Button>{say(language, messages.putInForce)}</Button>
          <a href={documentPath(document.id)}>{say(language, messages.backToDocument)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
