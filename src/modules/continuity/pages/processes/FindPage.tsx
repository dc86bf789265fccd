import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { FoundProcesses } from '../../actions/find-processes.ts'
import { messages } from '../../messages/index.ts'
import { type Faults, faultOf } from '../form-faults.ts'

interface FindPageProps {
  frame: Framing
  found: FoundProcesses
  faults: Faults
}

/** Processes that the registers know, and what such boards and companies usually have: to tick. */
export function FindPage({ frame, found, faults }: FindPageProps) {
  const { language } = frame
  const { assets, units, unitCount } = found
  const fault = faultOf(faults, 'valda')
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <PageHead
        crumb={<a href="/kontinuitet">{say(language, messages.continuity)}</a>}
        title={say(language, messages.findTitle)}
        lead={say(language, messages.findLead)}
      />
      {assets.length + units.length === 0 ? (
        <EmptyState
          id="inget"
          title={say(language, messages.nothingFound)}
          lead={say(language, unitCount === 0 ? messages.noUnits : messages.nothingFoundLead)}
        >
          <p className="actions">
            <ButtonLink href="/kontinuitet/processer/ny">{say(language, messages.addProcess)}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <form method="post" action="/kontinuitet/hitta" id="valda" tabIndex={-1}>
          {fault !== undefined && <FieldError id="valda-fel">{fault}</FieldError>}
          {assets.length > 0 && (
            <Section id="registret" title={say(language, messages.fromAssets)}>
              <ChoiceGroup
                language={language}
                kind="multi"
                id="tillgang"
                legend={say(language, messages.fromAssetsLead)}
                headingLevel={null}
                options={assets.map(({ id, name, summary, unitName }) => ({
                  value: id,
                  label: name,
                  help: [unitName, summary].filter((each) => each !== null).join('. '),
                }))}
                chosen={[]}
              />
            </Section>
          )}
          {units.length > 0 && (
            <Section
              id="vanligt"
              title={say(language, messages.fromUnits)}
              lead={say(language, messages.fromUnitsLead)}
            >
              {units.map(({ id, name, services }) => (
                <ChoiceGroup
                  key={id}
                  language={language}
                  kind="multi"
                  id={`tjanst-${id}`}
                  name="tjanst"
                  legend={name}
                  headingLevel={null}
                  row
                  options={services.map((service) => ({
                    value: `${id} ${service.id}`,
                    label: say(language, service.name),
                  }))}
                  chosen={[]}
                />
              ))}
            </Section>
          )}
          <p className="actions above-4">
            <Button>{say(language, messages.addFound)}</Button>
          </p>
        </form>
      )}
    </WorkFrame>
  )
}
