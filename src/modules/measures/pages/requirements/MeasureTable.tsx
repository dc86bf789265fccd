import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { Serving } from '../../queries/measures.ts'
import { addressOf } from '../address-of.ts'

/** The measures that serve a requirement: how far each has come, what it suffices for, and whose it is. */
export function MeasureTable({ language, picture }: { language: Language; picture: RequirementPicture }) {
  const { requirement, measures, mayChange, mayEdit, today } = picture
  const ties = measures.some(({ own }) => mayChange || (mayEdit && own))
  return (
    <Table
      caption={say(language, messages.measures)}
      captionHidden
      stack
      columns={[
        { key: 'measure', label: say(language, messages.measure) },
        { key: 'status', label: say(language, messages.statusColumn), wide: true },
        { key: 'covers', label: say(language, messages.coversColumn), wide: true },
        { key: 'where', label: say(language, messages.where), wide: true },
        { key: 'owner', label: say(language, messages.owner), wide: true },
        { key: 'due', label: say(language, messages.dueOn), wide: true },
        ...(ties ? [{ key: 'untie', label: say(language, messages.tieColumn), wide: true }] : []),
      ]}
      rows={measures.map((measure) => ({
        key: measure.id,
        cells: [
          <a key="measure" href={`/atgarder/${measure.id}`}>
            {measure.name}
          </a>,
          <Status key="status" kind={measure.status === 'done' ? 'done' : 'open'}>
            {say(language, messages.status[measure.status])}
          </Status>,
          say(language, messages.covers[measure.covers]),
          measure.asset ?? measure.unit ?? say(language, messages.everywhere),
          measure.owner ?? say(language, messages.noOwner),
          <Due key="due" {...{ language, measure, today }} />,
          mayChange || (mayEdit && measure.own) ? (
            <form key="untie" method="post" action={`${addressOf(requirement.id)}/koppla-bort`}>
              <input type="hidden" name="atgard" value={measure.id} />
              <Button
                variant="tertiary"
                size="sm"
                icon="remove"
                label={say(language, messages.untieOf, { name: measure.name })}
              >
                {say(language, messages.untie)}
              </Button>
            </form>
          ) : null,
        ],
      }))}
    />
  )
}

function Due({ language, measure, today }: { language: Language; measure: Serving; today: string }) {
  const { dueOn, status } = measure
  if (dueOn === null) return say(language, messages.noDate)
  const over = dueOn < today && status !== 'done' && status !== 'dropped'
  const date = formatDate(language, dueOn)
  return over ? <Status kind="late">{date}</Status> : date
}
