import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Section } from '../../../../ui/Section.tsx'
import { optionLabel, type PublishedText } from '../../../analysis/index.ts'
import type { Option } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'

interface ReleasedTextsProps {
  language: Language
  /** Of the question: some of it may have been written beside one of them. */
  options: readonly Option[]
  /** In an order that says nothing of who wrote them. */
  texts: readonly PublishedText[]
}

/** What the survey's owner has published of what was written, under the figures of its question. */
export function ReleasedTexts({ language, options, texts }: ReleasedTextsProps) {
  if (texts.length === 0) return null
  const beside = [...new Set(texts.map(({ option }) => option))]
  const labelOf = (id: string) => {
    const option = options.find((each) => each.id === id)
    return option ? optionLabel(option, language) : id
  }
  return (
    <Section
      id="fritext"
      title={say(language, messages.releasedTexts)}
      lead={say(language, messages.releasedTextsLead, { count: formatNumber(texts.length, language) })}
    >
      {beside.map((option) => (
        <div key={option}>
          {option !== null && <h3>{labelOf(option)}</h3>}
          <ul className="released-texts">
            {texts
              .filter((each) => each.option === option)
              .map(({ text }, index) => (
                // Two may have written the same, and the order never changes
                <li key={index}>
                  <p className="written-text">{text}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
