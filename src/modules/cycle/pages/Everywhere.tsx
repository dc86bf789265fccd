import { type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import type { FoundTask } from '../queries/tasks.ts'
import { orderTasks } from '../rules/order-tasks.ts'
import { sharePlaces } from '../rules/share-places.ts'
import { addressOfTask } from '../rules/task.ts'
import { sayTime } from '../say-time.ts'
import { DueStatus } from './TaskItem.tsx'

/** The tasks of one municipality that somebody works in. */
export interface InOtherPlace {
  readonly organisation: string
  readonly name: string
  /** It is where they are now. */
  readonly here: boolean
  readonly tasks: readonly FoundTask[]
}

/** What fits a glance; each municipality's own page has all of it. */
const shown = 12

interface EverywhereProps {
  language: Language
  places: readonly InOtherPlace[]
  today: string
}

/** The tasks of all of somebody's municipalities in one order, and the way to each with one button. */
export function Everywhere({ language, places, today }: EverywhereProps) {
  const placeOf = new Map(places.flatMap((place) => place.tasks.map((task) => [task, place] as const)))
  const ordered = sharePlaces(orderTasks([...placeOf.keys()], today), ({ task }) => placeOf.get(task), shown)
  return (
    <Section id="alla" title={say(language, messages.everywhere)} lead={say(language, messages.everywhereLead)}>
      <Table
        caption={say(language, messages.everywhere)}
        captionHidden
        stack
        columns={[
          { key: 'task', label: say(language, messages.taskColumn) },
          { key: 'place', label: say(language, messages.municipality) },
          { key: 'due', label: say(language, messages.due) },
          { key: 'time', label: say(language, messages.time), numeric: true },
        ]}
        rows={ordered.map(({ task }) => {
          const place = placeOf.get(task)
          const address = addressOfTask(task)
          const name = nameTask(language, task)
          return {
            key: `${place?.organisation} ${address}`,
            cells: [
              place?.here ? (
                <a key="task" href={`/uppgift/${address}`}>
                  {name}
                </a>
              ) : (
                name
              ),
              place?.name ?? '',
              <DueStatus key="due" language={language} dueOn={task.dueOn} today={today} />,
              sayTime(language, task.minutes),
            ],
          }
        })}
      />
      <form method="post" action="/konto/organisation" className="actions above-4">
        <input type="hidden" name="next" value="/hem" />
        {places
          .filter(({ here }) => !here)
          .map(({ organisation, name }) => (
            <Button key={organisation} variant="secondary" name="organisation" value={organisation}>
              {say(language, messages.switchTo, { name })}
            </Button>
          ))}
      </form>
    </Section>
  )
}
