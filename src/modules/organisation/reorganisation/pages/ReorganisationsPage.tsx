import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages, statusWords } from '../messages.ts'
import type { Reorganisation } from '../queries/reorganisations.ts'
import { reorganisationPath, reorganisationsPath } from './paths.ts'

interface ReorganisationsPageProps {
  frame: Framing
  reorganisations: readonly Reorganisation[]
  mayChange: boolean
}

/** Every reorganisation: planned, done and given up. */
export function ReorganisationsPage({ frame, reorganisations, mayChange }: ReorganisationsPageProps) {
  const { language } = frame
  const begin = mayChange && (
    <ButtonLink href={`${reorganisationsPath}/ny`} icon="add">
      {say(language, messages.newOne)}
    </ButtonLink>
  )
  const empty = reorganisations.length === 0
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/organisation">{say(language, messages.organisation)}</a>}
        title={say(language, messages.title)}
        {...(empty ? {} : { lead: say(language, messages.lead), actions: begin })}
      />
      {empty ? (
        <EmptyState id="tomt" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
          <div className="actions above-4">{begin}</div>
        </EmptyState>
      ) : (
        <Table
          caption={say(language, messages.title)}
          captionHidden
          stack
          columns={[
            { key: 'name', label: say(language, messages.name) },
            { key: 'day', label: say(language, messages.day) },
            { key: 'status', label: say(language, messages.status) },
            { key: 'steps', label: say(language, messages.steps), numeric: true },
            { key: 'by', label: say(language, messages.changed), wide: true },
          ]}
          rows={reorganisations.map(({ id, name, day, status, steps, changedBy }) => ({
            key: id,
            cells: [
              <a key="name" href={reorganisationPath(id)}>
                {name}
              </a>,
              formatDate(language, day),
              say(language, statusWords[status]),
              steps.length,
              changedBy ?? '',
            ],
          }))}
        />
      )}
    </WorkFrame>
  )
}
