import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { OpenReorganisation } from '../actions/read-reorganisations.ts'
import { messages, stepWords } from '../messages.ts'
import { stepKinds } from '../rules/plan.ts'
import { reorganisationPath, stepPaths } from './paths.ts'
import { type NameOf, sayStep } from './say-step.ts'

interface PlanStepsProps {
  language: Language
  open: OpenReorganisation
  nameOf: NameOf
  mayEdit: boolean
}

/** The steps in words, each with what is wrong with it, and the ways to another. */
export function PlanSteps({ language, open, nameOf, mayEdit }: PlanStepsProps) {
  const { reorganisation, faults } = open
  const { id, version, steps } = reorganisation
  const path = reorganisationPath(id)
  return (
    <Section id="steg" title={say(language, messages.steps)}>
      {steps.length === 0 ? (
        <p>{say(language, messages.noSteps)}</p>
      ) : (
        <ol className="plan-steps">
          {steps.map((step, at) => (
            <li key={`${step.kind}-${at}`}>
              <div className="plan-step">
                <p>{sayStep(language, step, nameOf)}</p>
                {mayEdit && (
                  <form method="post" action={`${path}/ta-bort-steg`} className="actions">
                    <a
                      href={`${path}/steg/${stepPaths[step.kind]}?steg=${at + 1}`}
                      aria-label={say(language, messages.changeStepLabel, { step: at + 1 })}
                    >
                      {say(language, messages.changeStep)}
                    </a>
                    <input type="hidden" name="version" value={version} />
                    <Button
                      variant="tertiary"
                      size="sm"
                      name="steg"
                      value={String(at + 1)}
                      label={say(language, messages.removeStepLabel, { step: at + 1 })}
                    >
                      {say(language, messages.removeStep)}
                    </Button>
                  </form>
                )}
              </div>
              {faults
                .filter((fault) => fault.step === at)
                .map(({ message }) => (
                  <p key={message.sv} className="plan-fault">
                    <Status kind="late">{message[language]}</Status>
                  </p>
                ))}
            </li>
          ))}
        </ol>
      )}
      {mayEdit && (
        <nav className="above-4" aria-label={say(language, messages.addStep)}>
          <h3>{say(language, messages.addStep)}</h3>
          <div className="actions above-2">
            {stepKinds.map((kind) => (
              <ButtonLink key={kind} variant="secondary" size="sm" href={`${path}/steg/${stepPaths[kind]}`}>
                {say(language, stepWords[kind])}
              </ButtonLink>
            ))}
          </div>
        </nav>
      )}
    </Section>
  )
}
