import { say } from '../../../platform/i18n/index.ts'
import type { Register } from '../../../platform/register/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Details } from '../../../ui/Details.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { Section } from '../../../ui/Section.tsx'
import { addressOf, apiBase, endpoints } from '../description/endpoints.ts'
import { messages } from '../messages.ts'

/** How programs ask, and every address of every register. */
export function ApiPage(props: { frame: Framing; registers: readonly Register[]; baseUrl: string }) {
  const { frame, registers, baseUrl } = props
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.api)}
        lead={say(language, messages.apiLead)}
        actions={<ButtonLink href="/konto/nycklar">{say(language, messages.makeOne)}</ButtonLink>}
        links={<a href={`${apiBase}/openapi.json`}>{say(language, messages.description)}</a>}
      />
      <Section id="borja" title={say(language, messages.askFirst)}>
        <ol className="steps">
          {messages.steps.map((step) => (
            <li key={step.sv}>{say(language, step)}</li>
          ))}
        </ol>
        <p className="above-4">
          <code>curl -H "Authorization: Bearer lagesbild_…" {`${baseUrl}${apiBase}/asset?q=lön`}</code>
        </p>
      </Section>
      {registers.map((register) => {
        const title = say(language, register.words.title)
        return (
          <Section key={register.table} id={register.table} title={title}>
            <p>
              <code>{addressOf(register)}</code>
            </p>
            <Details summary={say(language, messages.endpointsOf, { title })}>
              <ScrollTable
                caption={say(language, messages.endpointsOf, { title })}
                columns={[
                  { key: 'method', label: say(language, messages.method) },
                  { key: 'address', label: say(language, messages.address) },
                  { key: 'does', label: say(language, messages.does) },
                ]}
                rows={endpoints.map(({ method, path, does }) => ({
                  key: `${method} ${path}`,
                  cells: [method, <code key="address">{`${addressOf(register)}${path}`}</code>, say(language, does)],
                }))}
              />
            </Details>
          </Section>
        )
      })}
    </WorkFrame>
  )
}
