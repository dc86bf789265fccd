import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { MatrixField } from '../../../../ui/MatrixField.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { NumberField } from '../../../../ui/NumberField.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { unitOptions } from '../../units/pages/unit-words.ts'
import type { OpenMandate } from '../actions/mandate.ts'
import { messages } from '../messages.ts'
import type { Mandate } from '../queries/mandate.ts'
import { resources, type WrittenMandate } from '../rules/read-mandate.ts'

interface MandatePageProps {
  frame: Framing
  open: OpenMandate
  written: WrittenMandate | null
  faults: Readonly<Record<string, string>>
  notice: string | null
  stale: boolean
}

const order = ['person', 'enhet', 'mandat', 'beslutat-av', 'beslutat', 'budget', 'timmar', 'kompetens']

/** What the coordinator has to work with: for who may change it as a form, for others as facts. */
export function MandatePage({ frame, open, written, faults, notice, stale }: MandatePageProps) {
  const { language } = frame
  const { mandate, mayChange } = open
  const errors = order.flatMap((id) => (faults[id] === undefined ? [] : [{ id, message: faults[id] }]))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {(notice !== null || stale) && (
        <div className="below-5">
          <Notice
            kind={stale ? 'warning' : 'done'}
            live
            title={stale ? say(language, messages.mandateStale) : (notice ?? '')}
          />
        </div>
      )}
      <PageHead
        crumb={<a href="/organisation/ansvar">{say(language, messages.title)}</a>}
        title={say(language, messages.mandateTitle)}
        lead={say(language, messages.mandateLead)}
      />
      {mandate && (
        <p className="quiet below-4">
          {say(language, messages.changedBy, {
            date: formatDate(language, mandate.changedAt),
            name: mandate.changedBy ?? '–',
          })}
        </p>
      )}
      {mayChange ? (
        <MandateForm {...{ language, open, faults }} written={written ?? writtenOf(mandate)} />
      ) : (
        <MandateFacts language={language} mandate={mandate} />
      )}
    </WorkFrame>
  )
}

interface FormProps {
  language: Language
  open: OpenMandate
  written: WrittenMandate
  faults: Readonly<Record<string, string>>
}

function MandateForm({ language, open, written, faults }: FormProps) {
  const { mandate, people, units } = open
  const field = (id: string) => ({ language, id, value: written[id] ?? '', error: faults[id] })
  const hours = mandate?.hoursAWeek ?? null
  return (
    <form method="post" action="/organisation/uppdrag" noValidate>
      <input type="hidden" name="version" value={mandate?.version ?? 0} />
      <SelectField
        {...field('person')}
        label={say(language, messages.person)}
        options={[
          { value: '', label: say(language, messages.nobodyNamed) },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        {...field('enhet')}
        label={say(language, messages.place)}
        options={unitOptions(language, units, say(language, messages.noPlace))}
      />
      <TextArea
        {...field('mandat')}
        label={say(language, messages.mandate)}
        hint={say(language, messages.mandateHint)}
        optional
      />
      <TextField {...field('beslutat-av')} label={say(language, messages.decidedBy)} optional />
      <TextField {...field('beslutat')} type="date" width="medium" label={say(language, messages.decidedOn)} optional />
      <NumberField
        {...field('budget')}
        label={say(language, messages.budget)}
        unit={say(language, messages.budgetUnit)}
        optional
      />
      <NumberField
        {...field('timmar')}
        decimals
        label={say(language, messages.hours)}
        unit={say(language, messages.hoursUnit)}
        {...(hours === null
          ? {}
          : { hint: say(language, messages.hoursHint, { share: Math.round((hours / 40) * 100) }) })}
        optional
      />
      <TextArea
        {...field('kompetens')}
        label={say(language, messages.competence)}
        hint={say(language, messages.competenceHint)}
        optional
      />
      <div className="above-5">
        <MatrixField
          id="racker"
          legend={say(language, messages.enough)}
          headingLevel={null}
          help={say(language, messages.enoughHelp)}
          columns={[
            { value: 'ja', label: say(language, messages.isEnough) },
            { value: 'nej', label: say(language, messages.isNotEnough) },
            { value: '', label: say(language, messages.notSaid) },
          ]}
          rows={resources.map((id) => ({ id, label: say(language, messages.resources[id]) }))}
          chosen={Object.fromEntries(resources.map((id) => [id, written[`racker.${id}`] ?? '']))}
        />
      </div>
      <div className="actions above-5">
        <Button>{say(language, messages.save)}</Button>
      </div>
    </form>
  )
}

function MandateFacts({ language, mandate }: { language: Language; mandate: Mandate | null }) {
  const none = say(language, messages.notSaid)
  const enough = (value: boolean | null | undefined) =>
    value === true ? say(language, messages.isEnough) : value === false ? say(language, messages.isNotEnough) : none
  return (
    <Facts
      items={[
        [say(language, messages.person), mandate?.personName ?? say(language, messages.nobodyNamed)],
        [say(language, messages.place), mandate?.unitName ?? none],
        [say(language, messages.mandate), mandate?.mandate ?? none],
        [say(language, messages.decidedBy), mandate?.decidedBy ?? none],
        [say(language, messages.decidedOn), mandate?.decidedOn ? formatDate(language, mandate.decidedOn) : none],
        [
          say(language, messages.budget),
          mandate?.budget == null ? none : `${mandate.budget} ${say(language, messages.budgetUnit)}`,
        ],
        [
          say(language, messages.hours),
          mandate?.hoursAWeek == null ? none : `${mandate.hoursAWeek} ${say(language, messages.hoursUnit)}`,
        ],
        [say(language, messages.competence), mandate?.competence ?? none],
        ...resources.map((id) => [say(language, messages.resources[id]), enough(mandate?.enough[id])] as const),
      ]}
    />
  )
}

function writtenOf(mandate: Mandate | null): WrittenMandate {
  if (mandate === null) return {}
  const { enough } = mandate
  return {
    person: mandate.person ?? '',
    enhet: mandate.unit ?? '',
    mandat: mandate.mandate ?? '',
    'beslutat-av': mandate.decidedBy ?? '',
    beslutat: mandate.decidedOn ?? '',
    budget: mandate.budget === null ? '' : String(mandate.budget),
    timmar: mandate.hoursAWeek === null ? '' : String(mandate.hoursAWeek).replace('.', ','),
    kompetens: mandate.competence ?? '',
    ...Object.fromEntries(
      resources.map((id) => [`racker.${id}`, enough[id] === null ? '' : enough[id] ? 'ja' : 'nej']),
    ),
  }
}
