import { say } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { breakdownName, formatNumber, formatPercent, weightFacts } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { PublicationPreview } from '../actions/preview-publication.ts'
import { publishMessages as messages } from '../publish-messages.ts'

interface PreviewProps {
  language: Language
  preview: PublicationPreview
}

/** How much of each breakdown would be hidden, and what the weights are. */
export function Preview({ language, preview }: PreviewProps) {
  const { survey, hidden, national } = preview
  const weights = national ? weightFacts(survey.questionnaire, national, language) : []
  const columns = [
    { key: 'breakdown', label: say(language, messages.breakdown) },
    ...(['groups', 'figures', 'hidden', 'share'] as const).map((key) => ({
      key,
      label: say(language, messages[key]),
      numeric: true,
    })),
    { key: 'see', label: say(language, messages.tables) },
  ]
  const rows = hidden.map(({ by, groups, hidden: count, total }) => ({
    key: by,
    cells: [
      breakdownName(by, survey.questionnaire, language),
      formatNumber(groups, language),
      formatNumber(total, language),
      formatNumber(count, language),
      formatPercent(count, total, language) ?? '',
      <a key="see" href={`/analys/${survey.id}?${addressOf(by)}`}>
        {say(language, messages.see)}
      </a>,
    ],
  }))
  return (
    <Section
      id="granskning"
      title={say(language, messages.previewTitle)}
      lead={say(language, hidden.length > 0 ? messages.previewLead : messages.national)}
    >
      {hidden.length > 0 && (
        <ScrollTable caption={say(language, messages.previewTable)} captionHidden columns={columns} rows={rows} />
      )}
      {weights.length > 0 && <Facts items={weights.map(({ term, text }) => [term, text] as const)} />}
    </Section>
  )
}

function addressOf(by: string): string {
  const [first = '', second] = by.split(',')
  return `${new URLSearchParams({ efter: first, ...(second !== undefined && { och: second }) })}`
}
