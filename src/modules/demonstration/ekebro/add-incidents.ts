import { dayOf } from '../../../platform/i18n/index.ts'
import { addRows, type Db } from '../queries.ts'
import { incidentRows } from './incident-rows.ts'
import type { Making } from './making.ts'

const hour = 3_600_000

/** A year of incidents, the open page, and two reports that nobody has judged. Four statements. */
export async function addIncidents(db: Db, { place, made, now, id, on }: Making): Promise<void> {
  if (place.id !== 'ekebro') return
  const organisation = place.id
  const person = made.created_by
  const before = (hours: number) => new Date(now.getTime() - hours * hour)
  const event = (name: string, kind: string, at: Date, body: string | null = null) => ({
    organisation,
    incident: id('incident', name),
    kind,
    happened_at: at,
    body,
    recorded_at: at,
    recorded_by: person,
  })
  const incidents = incidentRows.map(({ name, kind, severity, ago, asset = '', cause, lessons }) => ({
    ...made,
    id: id('incident', name),
    name,
    kind,
    severity,
    status: lessons !== undefined ? 'closed' : ago === 0 ? 'handled' : 'follow-up',
    asset: id('asset', asset),
    owner: id('person', 'Ellen Berg'),
    discovered_on: ago === 0 ? dayOf(before(5)) : on(String(-ago)),
    cause: cause ?? null,
    lessons: lessons ?? null,
  }))
  const events = incidentRows.flatMap(({ name, ago, lessons }) =>
    ago === 0
      ? [
          event(name, 'occurred', before(9)),
          event(name, 'supplier-told', before(5), 'Leverantören ringde: någon har varit inne i driften.'),
          event(name, 'discovered', before(5)),
          event(name, 'known', before(4.5)),
          event(name, 'contained', before(2), 'Förbindelsen till leverantören är stängd.'),
        ]
      : [
          event(name, 'discovered', before(ago * 24)),
          event(name, 'resolved', before(ago * 24 - 20)),
          ...(lessons === undefined ? [] : [event(name, 'closed', before(ago * 24 - 200))]),
        ],
  )
  await addRows(db, 'incident', incidents)
  await addRows(db, 'incident_event', events)
  await addRows(db, 'incident_page', [{ organisation, key: 'ekebro234567', made_at: now, made_by: person }])
  await addRows(db, 'incident_report', [
    {
      organisation,
      id: id('incident_report', 'skärm'),
      body: 'Skärmen i receptionen visar någon annans dokument när man loggar in.',
      ongoing: 'yes',
      place: 'Medborgarkontoret',
      code_sha256: '1'.repeat(64),
      reported_at: before(3),
    },
    {
      organisation,
      id: id('incident_report', 'dörr'),
      body: 'Dörren till serverrummet på plan 2 går inte i lås.',
      ongoing: 'unknown',
      place: 'Stadshuset',
      code_sha256: '2'.repeat(64),
      reported_at: before(20),
    },
  ])
}
