import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'
import type { ClosingForm } from './closing-form.ts'

interface EndFormProps {
  language: Language
  closing: Closing
  form: ClosingForm
}

/** Ends collection for everyone, after a tick; says first what that does. */
export function EndForm({ language, closing: { survey, respondents, reopenings }, form }: EndFormProps) {
  const again = reopenings.filter(({ endedAt }) => endedAt === null).length
  // What is open again is begun too, and goes back to what was handed in
  const partial = respondents.filter(({ status }) => status === 'partial').length - again
  return (
    <Section id="avsluta" title={say(language, sharedMessages.close)}>
      <h3 className="above-4">{say(language, messages.closeEffects)}</h3>
      <ul className="faults">
        <li>{say(language, messages.closeStopsAll)}</li>
        {again > 0 && <li>{say(language, messages.closeRestores, { n: again })}</li>}
        {partial > 0 && <li>{say(language, messages.closeReleases, { n: partial })}</li>}
        <li>{say(language, messages.closeThen)}</li>
      </ul>
      <form method="post" action={`/enkater/${survey.id}/avslut/stang`}>
        <Confirm id="bekrafta" label={say(language, messages.closeConfirm)} error={form.faults.bekrafta ?? null} />
        <p className="actions above-5">
          <Button>{say(language, sharedMessages.close)}</Button>
        </p>
      </form>
    </Section>
  )
}
