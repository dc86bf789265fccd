import { say } from '../../../../platform/i18n/index.ts'
import type { FoundForm } from '../../../../platform/register/index.ts'
import { fieldOf } from '../../../../platform/register/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { FieldControl } from '../../../../ui/register/FieldControl.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { personRoles } from '../../actions/handling.ts'
import { incidentRegister } from '../../incident-register.ts'
import { messages } from '../../messages/index.ts'
import { type Affected, type AffectedKind, affectedKinds } from '../../queries/handling.ts'

/** The field of the register that lets one choose among records of each kind. */
export const chooser = { asset: 'asset', supplier: 'supplier', unit: 'unit', person: 'owner' } as const

interface AffectedPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  affected: readonly Affected[]
  choices: Pick<FoundForm, 'choosable' | 'sought'>
  written: { readonly what: string; readonly record: string; readonly role: string }
  error: string | null
}

/** Everything that an incident has hit and everyone in it, each kind with its list and what to add. */
export function AffectedPage({ frame, incident, affected, choices, written, error }: AffectedPageProps) {
  const { language } = frame
  const path = `/incidenter/${incident.id}/berorda`
  const field = (what: AffectedKind) => {
    const name = chooser[what]
    const { label } = { label: messages.affectedKinds[what] }
    return (
      <FieldControl
        language={language}
        name={name}
        field={{ ...fieldOf(incidentRegister, name), label, help: undefined, required: true } as never}
        written={written.what === what ? written.record : ''}
        choosable={choices.choosable[name] ?? []}
        sought={choices.sought[name]}
        action={path}
        error={written.what === what && error !== null ? error : undefined}
      />
    )
  }
  return (
    <WorkFrame {...frame} errors={error !== null}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.allAffected)}
        lead={say(language, messages.allAffectedLead)}
      />
      {affectedKinds.map((what) => {
        const of = affected.filter((each) => each.what === what)
        const kind = say(language, messages.affectedKinds[what])
        return (
          <Section key={what} id={what} title={kind}>
            {of.length > 0 && (
              <ul className="plain">
                {of.map(({ id, name, role }) => (
                  <li key={id}>
                    <form method="post" action={`${path}/ta-bort`} className="actions">
                      <input type="hidden" name="id" value={id} />
                      <span>
                        {name}
                        {role !== null && ` (${say(language, messages.roles[role])})`}
                      </span>
                      <Button variant="tertiary" size="sm" label={say(language, messages.removeAffectedOf, { name })}>
                        {say(language, messages.removeAffected)}
                      </Button>
                    </form>
                  </li>
                ))}
              </ul>
            )}
            <form method="post" action={path}>
              <input type="hidden" name="what" value={what} />
              {field(what)}
              {what === 'person' && (
                <SelectField
                  language={language}
                  id="role"
                  label={say(language, messages.role)}
                  value={written.role}
                  options={personRoles.map((value) => ({ value, label: say(language, messages.roles[value]) }))}
                />
              )}
              <p className="actions above-3">
                <Button variant="secondary" label={say(language, messages.addAffectedOf, { what: kind })}>
                  {say(language, messages.addAffected)}
                </Button>
              </p>
            </form>
          </Section>
        )
      })}
    </WorkFrame>
  )
}
