import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { MethodPreview } from '../../actions/methods.ts'
import { messages } from '../../messages/index.ts'

const shown = 30

/** What another method would read of the risks that there are. Nothing has been saved. */
export function PreviewSection({
  language,
  preview: { moved, unreadable, total },
}: {
  language: Language
  preview: MethodPreview
}) {
  return (
    <Section
      id="forhandsvisning"
      title={say(language, messages.previewTitle)}
      lead={say(language, messages.previewLead, {
        up: moved.filter(({ by }) => by > 0).length,
        down: moved.filter(({ by }) => by < 0).length,
        n: total,
        unreadable,
      })}
    >
      {moved.length > 0 && (
        <Table
          caption={say(language, messages.previewTitle)}
          captionHidden
          stack
          columns={[
            { key: 'risk', label: say(language, messages.riskName) },
            { key: 'from', label: say(language, messages.previewBefore) },
            { key: 'to', label: say(language, messages.previewAfter) },
          ]}
          rows={moved.slice(0, shown).map(({ risk, from, to }) => ({
            key: risk.id,
            cells: [risk.name, say(language, messages.level[from]), say(language, messages.level[to])],
          }))}
        />
      )}
      {moved.length > shown && <p className="quiet">{say(language, messages.more, { n: moved.length - shown })}</p>}
    </Section>
  )
}
