import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Table } from '../../../../ui/Table.tsx'
import type { Assessed, Classification } from '../../actions/read-classification.ts'
import { messages } from '../../messages/index.ts'
import { aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import { type Aspect, categories, type Level } from '../../rules/aspects.ts'
import { levelIn } from '../../rules/assessment.ts'
import { levelName, shortLevel } from '../level-words.ts'

interface LevelTableProps {
  language: Language
  classification: Classification
  /** What decided the levels that are shown, where somebody answered. */
  assessed: Assessed | null
  /** Of the answers alone, without what is inherited. */
  own: boolean
}

/** The level of each aspect, and which consequence or which other asset it comes from. */
export function LevelTable({ language, classification, assessed, own }: LevelTableProps) {
  const { model, levels, inherited } = classification
  const shown = own && assessed ? assessed.standing.levels : levels
  return (
    <Table
      caption={say(language, messages.levelsHeading)}
      captionHidden
      stack
      columns={[
        { key: 'aspect', label: say(language, messages.aspect) },
        { key: 'level', label: say(language, messages.level) },
        { key: 'cause', label: say(language, messages.cause), wide: true },
      ]}
      rows={model.aspects.map((aspect) => ({
        key: aspect,
        cells: [
          say(language, aspectNames[aspect]),
          <LevelCell
            key="level"
            language={language}
            aspect={aspect}
            level={shown[aspect]}
            name={nameOf(shown[aspect])}
          />,
          causeOf(aspect),
        ],
      }))}
    />
  )

  function nameOf(level: Level | null): string {
    return level === null ? say(language, messages.notAssessed) : levelName(language, model, level)
  }

  function causeOf(aspect: Aspect): string {
    const from = own ? undefined : inherited[aspect]
    if (from !== undefined) {
      const said = from.from === from.via ? messages.inheritedFrom : messages.inheritedVia
      return say(language, said, { from: from.fromName, via: from.viaName })
    }
    const standing = assessed?.standing.aspects.find((each) => each.aspect === aspect)
    return (standing?.decidedBy ?? []).map((category) => say(language, categoryNames[category])).join(', ')
  }
}

function LevelCell(props: { language: Language; aspect: Aspect; level: Level | null; name: string }) {
  const { language, aspect, level, name } = props
  if (level === null) return <span className="quiet">{name}</span>
  return (
    <>
      <strong>{shortLevel(language, aspect, level)}</strong> <span className="quiet">{name.replace(/^\d, /, '')}</span>
    </>
  )
}

/** Every answer with its reason. */
export function ReasonTable({ language, assessed }: { language: Language; assessed: Assessed }) {
  const { model, answers } = assessed
  return (
    <Table
      caption={say(language, messages.reasons)}
      captionHidden
      stack
      columns={[
        { key: 'question', label: say(language, messages.aspect) },
        { key: 'level', label: say(language, messages.consequence), wide: true },
        { key: 'why', label: say(language, messages.whyColumn), wide: true },
      ]}
      rows={model.aspects.flatMap((aspect) =>
        categories.map((category) => {
          const answer = answers[`${aspect}.${category}`]
          const level = levelIn(model, answer)
          return {
            key: `${aspect}.${category}`,
            cells: [
              `${say(language, aspectNames[aspect])}, ${say(language, categoryNames[category]).toLowerCase()}`,
              level === null
                ? say(language, answer ? messages.notKnown : messages.left)
                : levelName(language, model, level),
              answer?.why ?? '',
            ],
          }
        }),
      )}
    />
  )
}
