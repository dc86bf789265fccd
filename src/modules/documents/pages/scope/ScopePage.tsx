import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { treeOf, type Unit, UnitTree } from '../../../organisation/index.ts'
import type { OpenDocument } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import type { Scope } from '../../rules/scope.ts'
import { documentPath } from '../addresses.ts'
import { type Faults, faultOf } from '../form-faults.ts'

interface ScopePageProps {
  frame: Framing
  open: OpenDocument
  written: Scope
  faults: Faults
}

/** Whom a document applies to, chosen on the organisation. */
export function ScopePage({ frame, open: { document, units }, written, faults }: ScopePageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <PageHead
        crumb={<a href={documentPath(document.id)}>{document.name}</a>}
        title={say(language, messages.scopeWhich)}
        lead={say(language, messages.scopeLead)}
      />
      <form method="post" action={documentPath(document.id, 'omfattning')} noValidate className="scope-form">
        <ChoiceGroup
          language={language}
          kind="single"
          id="units"
          name="vilka"
          legend={say(language, messages.scopeTitle)}
          headingLevel={null}
          row={false}
          options={[
            { value: 'alla', label: say(language, messages.chooseWhole) },
            { value: 'valda', label: say(language, messages.chooseSome) },
          ]}
          chosen={[written.whole ? 'alla' : 'valda']}
          error={faultOf(faults, 'units')}
        />
        <Section id="enheter" title={say(language, messages.unitsHeading)}>
          <UnitTree
            language={language}
            nodes={treeOf(units)}
            name={({ name }) => name}
            more={(unit) => <UnitChoice language={language} unit={unit} written={written} />}
          />
        </Section>
        <p className="actions above-5">
          <Button>{say(language, messages.saveScope)}</Button>
          <a href={documentPath(document.id)}>{say(language, messages.backToDocument)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}

function UnitChoice({
  language,
  unit: { id, name, parent },
  written,
}: {
  language: Language
  unit: Unit
  written: Scope
}) {
  const chosen = written.units.includes(id) ? 'galler' : written.excepted.includes(id) ? 'undantas' : ''
  return (
    <select
      className="ds-input"
      name={`enhet.${id}`}
      defaultValue={chosen}
      aria-label={say(language, messages.choiceOf, { name })}
    >
      <option value="">{say(language, parent === null ? messages.followsTop : messages.follows)}</option>
      <option value="galler">{say(language, messages.included)}</option>
      <option value="undantas">{say(language, messages.excepted)}</option>
    </select>
  )
}
