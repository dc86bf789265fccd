import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { isRole } from '../../../../platform/tenancy/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { messages } from '../../messages/index.ts'
import { RoleChoice } from '../../pages/people/RoleChoice.tsx'
import { accountMessages } from '../account-messages.ts'
import type { AccountSheet } from '../actions/accounts.ts'
import { personRegister } from '../person-register.ts'

interface AccountPageProps {
  frame: Framing
  sheet: AccountSheet
  notice: string | null
  /** What is wrong with the account that was chosen. */
  fault: string | undefined
}

// The panel with one’s own name has the id konto
const field = 'persons-konto'

/** Who signs in as a person of the register: an account that is there, or an invitation to one. */
export function AccountPage({ frame, sheet, notice, fault }: AccountPageProps) {
  const { language } = frame
  const { account, ended } = sheet
  const errors = fault === undefined ? [] : [{ id: field, message: fault }]
  const home = `${personRegister.path}/${sheet.id}`
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={home}>{sheet.name}</a>}
        title={say(language, accountMessages.accountTitle, { name: sheet.name })}
        lead={say(language, accountMessages.accountLead)}
      />
      {ended ? (
        <p>{say(language, accountMessages.hasEnded)}</p>
      ) : account !== null ? (
        <Tied language={language} home={home} account={account} />
      ) : (
        <>
          {sheet.free.length > 0 && <Tie language={language} home={home} sheet={sheet} fault={fault} />}
          <Invite language={language} home={home} sheet={sheet} />
        </>
      )}
    </WorkFrame>
  )
}

interface TiedProps {
  language: Language
  home: string
  account: NonNullable<AccountSheet['account']>
}

function Tied({ language, home, account: { name, email, role } }: TiedProps) {
  const known = role !== null && isRole(role) ? messages.roles[role] : accountMessages.worksNoLonger
  return (
    <>
      <Facts
        items={[
          [say(language, accountMessages.signsInAs), `${name}, ${email}`],
          [say(language, accountMessages.role), say(language, known)],
        ]}
      />
      <form method="post" action={`${home}/konto/skilj`} className="above-5">
        <p className="quiet">{say(language, accountMessages.untieLead)}</p>
        <div className="actions above-3">
          <Button variant="secondary">{say(language, accountMessages.untie)}</Button>
        </div>
      </form>
    </>
  )
}

interface FreeProps {
  language: Language
  home: string
  sheet: AccountSheet
}

function Tie({ language, home, sheet, fault }: FreeProps & { fault: string | undefined }) {
  const [first] = sheet.free
  const same = sheet.email !== null && first?.email.toLowerCase() === sheet.email.toLowerCase()
  return (
    <Section id="koppla" title={say(language, accountMessages.tieTitle)} lead={say(language, accountMessages.tieLead)}>
      <form method="post" action={`${home}/konto`} noValidate>
        <SelectField
          language={language}
          id={field}
          name="konto"
          label={say(language, accountMessages.tieField)}
          value={same ? (first?.person ?? '') : ''}
          options={[
            { value: '', label: say(language, accountMessages.chooseAccount) },
            ...sheet.free.map(({ person, name, email }) => ({ value: person, label: `${name}, ${email}` })),
          ]}
          error={fault}
        />
        <div className="actions above-4">
          <Button variant={same ? 'primary' : 'secondary'}>{say(language, accountMessages.tie)}</Button>
        </div>
      </form>
    </Section>
  )
}

/** The form is that of an invitation, with the name and address of the register. */
function Invite({ language, home, sheet: { name, email, grantable, invitedAt } }: FreeProps) {
  return (
    <Section
      id="bjud-in"
      title={say(language, accountMessages.inviteTitle)}
      {...(email !== null && { lead: say(language, accountMessages.inviteLead, { email }) })}
    >
      {email === null ? (
        <p>
          {say(language, accountMessages.needsAddress)}{' '}
          <a href={`${home}/andra`}>{say(language, accountMessages.writeAddress)}</a>
        </p>
      ) : (
        <form method="post" action="/personer/bjud-in" noValidate>
          {invitedAt !== null && (
            <p className="quiet">
              {say(language, accountMessages.invitedOn, { date: formatDate(language, invitedAt) })}
            </p>
          )}
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="language" value={language} />
          <RoleChoice language={language} roles={grantable} chosen="owner" headingLevel={null} error={undefined} />
          <div className="actions above-5">
            <Button>{say(language, accountMessages.inviteButton)}</Button>
          </div>
        </form>
      )}
    </Section>
  )
}
