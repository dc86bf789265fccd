import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { Button } from '../../../../../ui/Button.tsx'
import { Confirm } from '../../../../../ui/Confirm.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import type { OneWave } from '../../actions/read-waves.ts'
import { messages } from '../../messages/index.ts'
import { DayField } from '../DayField.tsx'

interface WaveFormsProps {
  language: Language
  read: OneWave
  typed: string | null
  faults: Readonly<Record<string, string>>
}

/** Moving, pausing and cancelling, while there is something to move, pause or cancel. */
export function WaveForms({ language, read: { survey, wave }, typed, faults }: WaveFormsProps) {
  const { status } = wave
  if (status === 'sent' || status === 'cancelled' || survey.closedAt !== null) return null
  const base = `/enkater/${survey.id}/paminnelser/${wave.id}`
  const waits = status === 'planned' || status === 'paused'
  return (
    <>
      <Section id="dag-avsnitt" title={say(language, messages.moveTitle)} lead={say(language, messages.moveLead)}>
        <form method="post" action={`${base}/flytta`} noValidate>
          <DayField
            language={language}
            id="dag"
            name="dag"
            label={say(language, messages.day)}
            hint={say(language, messages.dayHint)}
            error={faults.dag}
            value={typed ?? wave.plannedFor}
          />
          <p className="actions above-4">
            <Button variant={waits ? 'secondary' : 'primary'}>
              {say(language, waits ? messages.moveButton : messages.replanButton)}
            </Button>
          </p>
        </form>
        {waits && (
          <form method="post" action={`${base}/${status === 'paused' ? 'fortsatt' : 'pausa'}`} className="above-5">
            <Button variant="secondary">
              {say(language, status === 'paused' ? messages.resumeButton : messages.pauseButton)}
            </Button>
          </form>
        )}
      </Section>
      <Section id="avbryt" title={say(language, messages.cancelTitle)} lead={say(language, messages.cancelLead)}>
        <form method="post" action={`${base}/avbryt`} noValidate>
          <Confirm id="bekrafta" label={say(language, messages.cancelConfirm)} error={faults.bekrafta ?? null} />
          <p className="actions above-4">
            <Button variant="secondary">{say(language, messages.cancelTitle)}</Button>
          </p>
        </form>
      </Section>
    </>
  )
}
