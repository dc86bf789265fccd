import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { covers } from '../../../../platform/tenancy/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { People } from '../../actions/list-people.ts'
import { messages } from '../../messages/index.ts'
import type { Colleague } from '../../queries/colleagues.ts'
import { RoleChoice } from './RoleChoice.tsx'

/** Why something was not done: at its field, or of the whole. */
export interface PersonFaults {
  readonly role?: string
  readonly confirmed?: string
  readonly whole?: string
}

interface PersonPageProps {
  frame: Framing
  people: People
  colleague: Colleague
  /** The role as it was chosen, where that was refused. */
  chosen: string
  faults: PersonFaults
}

/** A colleague: the role, and the end of their work here. */
export function PersonPage({ frame, people, colleague, chosen, faults }: PersonPageProps) {
  const { language } = frame
  const { name, email, role, since } = colleague
  const decides = people.mayEnd && people.grantable.some((grantable) => covers(grantable, role))
  return (
    <WorkFrame {...frame} errors={Object.keys(faults).length > 0}>
      {faults.whole !== undefined && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            <p>{faults.whole}</p>
          </Notice>
        </div>
      )}
      <PageHead crumb={<a href="/personer">{say(language, messages.people)}</a>} title={name} />
      <Facts
        items={[
          [say(language, messages.email), email],
          [say(language, messages.sinceColumn), formatDate(language, since)],
        ]}
      />
      {decides && (
        <>
          <form method="post" action={`${pathOf(colleague)}/roll`} className="above-5" noValidate>
            <RoleChoice
              language={language}
              roles={people.grantable}
              chosen={chosen}
              headingLevel={2}
              error={faults.role}
            />
            <div className="actions above-5">
              <Button>{say(language, messages.saveRole)}</Button>
            </div>
          </form>
          <EndForm language={language} place={people.place.name} colleague={colleague} error={faults.confirmed} />
        </>
      )}
    </WorkFrame>
  )
}

interface EndFormProps {
  language: Language
  place: string
  colleague: Colleague
  error: string | undefined
}

function EndForm({ language, place, colleague, error }: EndFormProps) {
  const { name } = colleague
  return (
    <Section
      id="avsluta"
      title={say(language, messages.endTitle)}
      lead={say(language, messages.endLead, { name, place })}
    >
      <form method="post" action={`${pathOf(colleague)}/avsluta`} noValidate>
        <div className={error === undefined ? 'above-4' : 'above-4 question-invalid'}>
          {error !== undefined && (
            <div className="below-3">
              <FieldError id="bekrafta-fel">{error}</FieldError>
            </div>
          )}
          <label className="choice">
            <input
              className="ds-input"
              type="checkbox"
              id="bekrafta"
              name="bekrafta"
              value="ja"
              {...(error !== undefined && {
                'aria-invalid': true as const,
                'aria-describedby': 'bekrafta-fel',
                autoFocus: true,
              })}
            />
            <span>{say(language, messages.endConfirm, { name })}</span>
          </label>
        </div>
        <div className="actions above-4">
          <Button variant="secondary">{say(language, messages.endButton)}</Button>
        </div>
      </form>
    </Section>
  )
}

function pathOf({ person }: Colleague): string {
  return `/personer/${encodeURIComponent(person)}`
}
