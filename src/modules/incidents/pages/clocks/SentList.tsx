import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { OpenClock } from '../../actions/clocks/notify.ts'
import { whenOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'

/** What was sent by a clock, and what was taken back: nothing of it is removed. */
export function SentList({ language, open }: { language: Language; open: OpenClock }) {
  const { clock, known, incident } = open
  const sent = known.sent.filter((each) => each.clock === clock.key)
  if (sent.length === 0) return <p>{say(language, messages.nothingSent)}</p>
  const someone = say(language, messages.someone)
  return (
    <ul>
      {sent.map((each) => (
        <li key={each.id}>
          <strong>{whenOf(language, each.sentAt)}.</strong>{' '}
          {each.kind === 'progress' && say(language, messages.progressReport)}{' '}
          {say(language, messages.sentLine, {
            to: each.recipient,
            who: each.recordedBy ?? someone,
            when: whenOf(language, each.recordedAt),
          })}{' '}
          {each.reference !== null && say(language, messages.referenceIs, { reference: each.reference })}{' '}
          {each.withdrawnAt !== null
            ? say(language, messages.withdrawnBy, {
                who: each.withdrawnBy ?? someone,
                when: whenOf(language, each.withdrawnAt),
                why: each.withdrawnWhy ?? '',
              })
            : !incident.ended && (
                <a href={`/incidenter/${incident.id}/skickat/${each.id}`}>{say(language, messages.withdraw)}</a>
              )}
        </li>
      ))}
    </ul>
  )
}
