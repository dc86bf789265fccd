import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { RiskPicture } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import { acceptingRoles } from '../../rules/method.ts'
import { riskAddress } from '../addresses.ts'

/** Who has accepted a risk, why and until when. */
export function AcceptanceSection({ language, picture }: { language: Language; picture: RiskPicture }) {
  const { risk, acceptances, mayAccept, today, methods, readings } = picture
  const level = readings.current?.level
  const roles = level === undefined ? [] : methods.now.acceptance[level].roles
  return (
    <Section id="acceptans" title={say(language, messages.acceptances)}>
      {risk.accepted !== null && (
        <p>
          <Status kind={risk.accepted.until < today ? 'late' : 'done'}>
            {say(language, risk.accepted.until < today ? messages.acceptedEnded : messages.acceptedTo, {
              date: formatDate(language, risk.accepted.until),
            })}
          </Status>
        </p>
      )}
      {acceptances.length === 0 ? (
        <p>{say(language, messages.acceptancesNone)}</p>
      ) : (
        <Facts
          items={acceptances.map(({ on, by, role, level: at, until, reason }, n) => [
            // Two of a day are told apart by their order
            `${formatDate(language, on)}${acceptances.slice(0, n).some((each) => each.on === on) ? ` (${n + 1})` : ''}`,
            say(language, messages.acceptedAs, {
              who: [by, roleWord(language, role)].filter((each) => each !== null).join(', '),
              level: say(language, messages.level[at]),
              until: formatDate(language, until),
              reason,
            }),
          ])}
        />
      )}
      {level !== undefined && !risk.ended && (
        <p className="quiet above-3">
          {roles.length === 0
            ? say(language, messages.nobody)
            : say(language, messages.mayBeAcceptedBy, {
                level: say(language, messages.level[level]),
                roles: new Intl.ListFormat(language, { type: 'disjunction' }).format(
                  roles.map((role) => say(language, messages.role[role])),
                ),
                months: methods.now.acceptance[level].months,
              })}
        </p>
      )}
      {mayAccept && (
        <p className="actions above-4">
          <ButtonLink href={`${riskAddress(risk.id)}/acceptera`} variant="secondary">
            {say(language, messages.accept)}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

function roleWord(language: Language, role: string): string | null {
  const known = acceptingRoles.find((each) => each === role)
  return known === undefined ? null : say(language, messages.role[known])
}
