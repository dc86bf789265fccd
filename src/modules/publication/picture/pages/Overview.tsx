import { say } from '../../../../platform/i18n/index.ts'
import { OverviewRow } from '../../../../ui/charts/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import type { Language } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { numeral } from '../rules/numeral.ts'
import type { OverviewPart } from '../rules/overview.ts'

export interface OverviewProps {
  language: Language
  basePath: string
  parts: readonly OverviewPart[]
}

/** The parts of the work, each by its main question, in the order of the questionnaire. */
export function Overview({ language, basePath, parts }: OverviewProps) {
  if (parts.length === 0) return null
  const words = numeral(parts.length, language)
  const count = say(language, messages.partCount, { n: parts.length, words })
  return (
    <Section id="oversikt" title={say(language, messages.parts, { count })} lead={say(language, messages.partsLead)}>
      <ol className="parts">
        {parts.map(({ section, name, question, means, count, n, interval }, index) => (
          <OverviewRow
            key={section}
            language={language}
            number={index + 1}
            name={name}
            href={`${basePath}/${question}`}
            means={means}
            count={count}
            n={n}
            interval={interval}
          />
        ))}
      </ol>
    </Section>
  )
}
