import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RiskPicture } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import { readIn } from '../../rules/read-in.ts'

/** Every assessment of a risk as the method in force reads it, the newest first. */
export function MovementSection({ language, picture }: { language: Language; picture: RiskPicture }) {
  const { assessments, methods } = picture
  if (assessments.length === 0) return null
  return (
    <Section id="rorelse" title={say(language, messages.movement)}>
      <Table
        caption={say(language, messages.movementTable)}
        captionHidden
        stack
        columns={[
          { key: 'when', label: say(language, messages.whenColumn) },
          { key: 'state', label: say(language, messages.stateColumn) },
          { key: 'level', label: say(language, messages.levelColumn) },
          { key: 'why', label: say(language, messages.whyColumn), wide: true },
        ]}
        rows={assessments.map((made, at) => {
          const reading = readIn(methods.now, made, methods.of(made.method))
          return {
            key: `${at}`,
            cells: [
              [formatDate(language, made.on), made.by].filter((each) => each !== null).join(', '),
              say(language, messages.state[made.state]),
              reading === null ? '–' : say(language, messages.level[reading.level]),
              made.reasoning !== null && (
                <span key="why" className="written">
                  {made.reasoning}
                </span>
              ),
            ],
          }
        })}
      />
    </Section>
  )
}
