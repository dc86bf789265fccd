import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages } from '../../messages/index.ts'

/** The page where anyone reports: its address, and the poster to put it up with. */
export function OpenPageSection({ language, address }: { language: Language; address: string | null }) {
  return (
    <Section id="sidan" title={say(language, messages.pageTitle)} lead={say(language, messages.pageLead)}>
      {address === null ? (
        <form method="post" action="/incidentrapporter/sidan">
          <p>{say(language, messages.noPage)}</p>
          <Button variant="secondary">{say(language, messages.makePage)}</Button>
        </form>
      ) : (
        <>
          <p>
            <a href={address}>{address}</a>
          </p>
          <p className="actions">
            <ButtonLink href="/incidentrapporter/affisch-sv.pdf" variant="secondary" download="">
              {say(language, messages.posterSwedish)}
            </ButtonLink>
            <ButtonLink href="/incidentrapporter/affisch-en.pdf" variant="secondary" download="">
              {say(language, messages.posterEnglish)}
            </ButtonLink>
            <a href="/incidentrapporter/byt-adress">{say(language, messages.replacePage)}</a>
          </p>
        </>
      )}
    </Section>
  )
}
