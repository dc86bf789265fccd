import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { OpenPlan } from '../../actions/plans.ts'
import { messages } from '../../messages/index.ts'
import type { PlanTrigger } from '../../queries/plans.ts'
import { hoursIn } from '../finding-words.ts'
import { ContactForm, type WrittenContact } from './ContactForm.tsx'
import { ContactTable, PlanParts, versionLine } from './PlanText.tsx'

interface PartProps {
  language: Language
  open: OpenPlan
}

/** What has changed beneath a plan in force, and what can be said of it. */
export function Changed({ language, open: { plan, mayChange } }: PartProps) {
  if (plan.revision === 'none') return null
  return (
    <Notice kind="warning" title={say(language, messages.changedTitle)}>
      <ul className="dashed">
        {plan.triggers.map((trigger) => (
          <li key={trigger.id}>
            <a href={hrefOf(trigger)}>{say(language, messages.triggers[trigger.kind], trigger)}</a>,{' '}
            {formatDate(language, new Date(trigger.noticedAt))}
          </li>
        ))}
      </ul>
      {plan.reviseBy !== null && (
        <p>{say(language, messages.changedBy, { date: formatDate(language, plan.reviseBy) })}</p>
      )}
      {mayChange && (
        <form method="post" action={`/kontinuitet/planer/${plan.id}/genomgangen`}>
          <p className="actions above-3">
            <a href={`/kontinuitet/planer/${plan.id}/skriv`}>{say(language, messages.writeNew)}</a>
            <Button variant="secondary" size="sm">
              {say(language, messages.revised)}
            </Button>
          </p>
        </form>
      )}
    </Notice>
  )
}

const places = { asset: '/system', supplier: '/leverantorer', person: '/personer', unit: '/organisation' } as const

function hrefOf({ register, record }: PlanTrigger): string {
  return register === 'asset' || register === 'supplier' ? `${places[register]}/${record}` : places[register]
}

/** What a plan says: what is in force, or the draft where nothing is. */
export function PlanBody({ language, open }: PartProps) {
  const { plan, draft, inForce, missing, mayDecide, mayChange } = open
  const path = `/kontinuitet/planer/${plan.id}`
  const shown = inForce ?? draft
  return (
    <>
      <Section id="texten" title={say(language, messages.planTextTitle)}>
        {shown === null ? (
          <p>{say(language, messages.noText)}</p>
        ) : (
          <>
            <p className="quiet">{versionLine(language, shown)}</p>
            <PlanParts language={language} version={shown} />
          </>
        )}
        {inForce !== null && draft !== null && (
          <p className="above-4">
            {versionLine(language, draft)} <a href={`${path}/plan?utkast`}>{say(language, messages.readDraft)}</a>
          </p>
        )}
        {draft !== null && missing.length > 0 && (mayChange || mayDecide) && (
          <div className="above-4">
            <Notice title={say(language, messages.missingTitle)}>
              <ul className="dashed">
                {missing.map((each) => (
                  <li key={each}>{say(language, messages.missing[each])}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
      </Section>
      <Section id="galler-for" title={say(language, messages.serves)}>
        {plan.processes.length === 0 ? (
          <p>{say(language, messages.servesNone)}</p>
        ) : (
          <ul className="dashed">
            {plan.processes.map(({ id, name, recovery, tolerable }) => {
              const hours = recovery ?? tolerable
              return (
                <li key={id}>
                  <a href={`/kontinuitet/processer/${id}`}>
                    {hours === null
                      ? name
                      : say(language, messages.servesWithin, { name, hours: hoursIn(language, hours) })}
                  </a>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
    </>
  )
}

/** Who does what and whom to call, with a form to add somebody. */
export function Contacts({ language, open: { plan, mayChange } }: PartProps) {
  const kinds = ['role', 'contact'] as const
  return (
    <>
      {kinds.map((kind) => (
        <Section
          key={kind}
          id={kind === 'role' ? 'roller' : 'kontakter'}
          title={say(language, kind === 'role' ? messages.roles : messages.contacts)}
        >
          <ContactTable
            language={language}
            kind={kind}
            contacts={plan.contacts}
            {...(mayChange && {
              actionOf: (contact) => (
                <form key="do" method="post" action={`/kontinuitet/planer/${plan.id}/kontakter/${contact.id}/bort`}>
                  <Button variant="secondary" size="sm" label={say(language, messages.takeOffOf, contact)}>
                    {say(language, messages.takeOff)}
                  </Button>
                </form>
              ),
            })}
          />
        </Section>
      ))}
      {mayChange && (
        <Section id="lagg-till" title={say(language, messages.addSomebody)}>
          <ContactForm language={language} plan={plan.id} written={emptyContact} faults={[]} />
        </Section>
      )}
    </>
  )
}

const emptyContact: WrittenContact = { kind: 'role', duty: '', name: '', phone: '' }
