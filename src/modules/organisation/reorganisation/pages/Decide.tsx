import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { OpenReorganisation } from '../actions/read-reorganisations.ts'
import { messages } from '../messages.ts'
import { FactsFields } from './FactsFields.tsx'
import { reorganisationPath } from './paths.ts'

interface DecideProps {
  language: Language
  open: OpenReorganisation
  faults: Readonly<Partial<Record<string, string>>>
}

/** The decision, where nothing is wrong; the name and the day; and giving it up. */
export function Decide({ language, open, faults }: DecideProps) {
  const { reorganisation, today } = open
  const { id, version, name, day, status, steps } = reorganisation
  const path = reorganisationPath(id)
  const wrong = open.faults.length
  return (
    <>
      {status !== 'planned' && steps.length > 0 && (
        <Section
          id="besluta"
          title={say(language, messages.decide)}
          lead={wrong > 0 ? say(language, messages.decideFaults, { count: wrong }) : say(language, messages.undoHow)}
        >
          {wrong === 0 && (
            <form method="post" action={`${path}/besluta`} noValidate>
              <input type="hidden" name="version" value={version} />
              <Confirm id="sett" label={say(language, messages.confirm)} error={faults.confirmed ?? null} />
              <div className="actions above-4">
                <Button>
                  {day > today
                    ? say(language, messages.decideThen, { date: formatDate(language, day) })
                    : say(language, messages.decideNow)}
                </Button>
              </div>
            </form>
          )}
        </Section>
      )}
      <Section id="namn-och-dag" title={say(language, messages.facts)}>
        <form method="post" action={`${path}/andra`} noValidate>
          <input type="hidden" name="version" value={version} />
          <FactsFields language={language} written={{ name, day }} faults={faults} />
          <div className="actions above-4">
            <Button variant="secondary">{say(language, messages.saveFacts)}</Button>
          </div>
        </form>
      </Section>
      <Section id="stall-in" title={say(language, messages.cancel)} lead={say(language, messages.cancelLead)}>
        <form method="post" action={`${path}/stall-in`} className="above-3">
          <input type="hidden" name="version" value={version} />
          <Button variant="secondary">{say(language, messages.cancelButton)}</Button>
        </form>
      </Section>
    </>
  )
}
