import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import { type Faults, faultOf } from '../form-faults.ts'

export interface WrittenContact {
  readonly kind: string
  readonly duty: string
  readonly name: string
  readonly phone: string
}

interface ContactFormProps {
  language: Language
  plan: string
  written: WrittenContact
  faults: Faults
}

/** Somebody who does something when the plan is used, or somebody to call. */
export function ContactForm({ language, plan, written, faults }: ContactFormProps) {
  const field = (id: 'duty' | 'name' | 'phone') => ({ language, id, value: written[id], error: faultOf(faults, id) })
  return (
    <form method="post" action={`/kontinuitet/planer/${plan}/kontakter`} noValidate className="above-5">
      <ChoiceGroup
        language={language}
        kind="single"
        id="kind"
        legend={say(language, messages.contactKind)}
        headingLevel={null}
        options={(['role', 'contact'] as const).map((value) => ({
          value,
          label: say(language, messages.contactKinds[value]),
        }))}
        chosen={[written.kind]}
      />
      <TextField
        {...field('duty')}
        maxLength={200}
        label={say(language, messages.duty)}
        hint={say(language, messages.dutyHint)}
      />
      <TextField
        {...field('name')}
        maxLength={200}
        label={say(language, messages.who)}
        hint={say(language, messages.whoHint)}
      />
      <TextField {...field('phone')} type="tel" width="medium" optional label={say(language, messages.phone)} />
      <p className="actions above-4">
        <Button variant="secondary">{say(language, messages.addContact)}</Button>
      </p>
    </form>
  )
}

interface ContactPageProps {
  frame: Framing
  plan: { readonly id: string; readonly name: string }
  written: WrittenContact
  faults: Faults
}

/** The same alone, where something in it was wrong. */
export function ContactPage({ frame, plan, written, faults }: ContactPageProps) {
  return (
    <WorkFrame {...frame} errors>
      <ErrorSummary language={frame.language} errors={faults} />
      <PageHead
        crumb={<a href={`/kontinuitet/planer/${plan.id}`}>{plan.name}</a>}
        title={say(frame.language, messages.contacts)}
      />
      <ContactForm language={frame.language} plan={plan.id} written={written} faults={faults} />
    </WorkFrame>
  )
}
