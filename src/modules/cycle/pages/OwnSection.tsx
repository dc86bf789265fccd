import { type Language, say } from '../../../platform/i18n/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import type { Holdings } from '../queries/holdings.ts'
import { HeldAssets } from './HeldAssets.tsx'
import { HeldCounts } from './HeldCounts.tsx'
import { LateMeasures } from './LateMeasures.tsx'

interface OwnSectionProps {
  language: Language
  held: Holdings
  today: string
  /** Their unit stands above with counts and what is late: only the systems are said again. */
  brief: boolean
}

/** What somebody owns: what is left to do with it, and the systems that come first. */
export function OwnSection({ language, held, today, brief }: OwnSectionProps) {
  const nothing = held.assets + held.measures + held.documents === 0
  return (
    <Section
      id="ditt"
      title={say(language, messages.yours)}
      lead={say(language, nothing ? messages.yoursNone : messages.yoursLead)}
      {...(held.assets > 0 && { link: { href: '/system?owner=jag', label: say(language, messages.allYourSystems) } })}
    >
      {!nothing && !brief && <HeldCounts language={language} held={held} whose="owner=jag" />}
      {held.first.length > 0 && (
        <HeldAssets language={language} title={say(language, messages.yourSystems)} assets={held.first} today={today} />
      )}
      {held.late.length > 0 && !brief && <LateMeasures language={language} measures={held.late} today={today} />}
    </Section>
  )
}
