import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { SurveyContacts } from '../actions/read-contacts.ts'
import { messages as contactMessages } from '../messages/contacts.ts'
import { messages } from '../messages/inviting.ts'
import { linksOf } from '../rules/contact-state.ts'
import { recipientsBase } from '../rules/recipients-base.ts'

interface RevokePageProps {
  frame: Framing
  found: SurveyContacts
  chosen: string
  /** The form was sent without its box. */
  unconfirmed: boolean
  /** Nothing was taken back: the links are others than they were. */
  stale: boolean
}

/** Taking back the links of many at once. */
export function RevokePage({ frame, found, chosen, unconfirmed, stale }: RevokePageProps) {
  const { language } = frame
  const path = `/enkater/${found.survey.id}/kontakter`
  const choices = [
    { value: 'expired', label: messages.revokeExpired, links: linksOf(found.contacts, 'expired') },
    { value: 'waiting', label: messages.revokeWaiting, links: linksOf(found.contacts, 'waiting') },
  ].filter(({ links }) => links.length > 0)
  return (
    <WorkFrame {...frame} errors={unconfirmed}>
      {stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.staleLinks)} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, contactMessages.contacts)}</a>}
        title={say(language, messages.revokeTitle)}
        lead={say(language, messages.revokeLead)}
      />
      {choices.length === 0 ? (
        <EmptyState id="inga" title={say(language, messages.nothingToRevoke)}>
          <a href={path}>{say(language, contactMessages.back)}</a>
        </EmptyState>
      ) : (
        <form method="post" action={`${path}/ta-tillbaka`} noValidate>
          {choices.map(({ value, links }) => (
            <input key={value} type="hidden" name={`underlag-${value}`} value={recipientsBase(links)} />
          ))}
          <ChoiceGroup
            language={language}
            kind="single"
            id="vilka"
            legend={say(language, messages.who)}
            headingLevel={null}
            options={choices.map(({ value, label, links }) => ({
              value,
              label: say(language, label, { n: formatNumber(links.length, language) }),
            }))}
            chosen={[choices.some(({ value }) => value === chosen) ? chosen : (choices[0]?.value ?? '')]}
          />
          <Confirm
            id="bekrafta"
            label={say(language, messages.revokeConfirm)}
            error={unconfirmed ? say(language, messages.revokeConfirmMissing) : null}
          />
          <p className="actions above-5">
            <Button variant="secondary">{say(language, messages.revoke)}</Button>
            <a href={path}>{say(language, contactMessages.back)}</a>
          </p>
        </form>
      )}
    </WorkFrame>
  )
}
