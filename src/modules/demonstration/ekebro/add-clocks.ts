import { settleClocks } from '../../incidents/index.ts'
import { addRows, type Db } from '../queries.ts'
import type { Making } from './making.ts'

const hour = 3_600_000
const underWay = 'Intrång hos leverantören av Treva Omsorg'
const told = 'Nätfiske mot ekonomienheten'
const answers = {
  limited: 'unknown',
  'worked-around': 'no',
  care: 'yes',
  'other-sector': 'no',
  'others-data': 'unknown',
  injury: 'no',
  cost: 'no',
  repeated: 'no',
  could: 'yes',
}

/** The clocks of the incident that is under way, with its early warning prepared, and an earlier one of which all was sent. */
export async function addClocks(db: Db, { place, made, now, id }: Making): Promise<void> {
  if (place.id !== 'ekebro') return
  const organisation = place.id
  const person = made.created_by as string
  const before = (hours: number) => new Date(now.getTime() - hours * hour)
  const of = (name: string) => id('incident', name) ?? ''
  const fact = (name: string, kind: string, at: Date, body: string | null = null) => ({
    organisation,
    incident: of(name),
    kind,
    happened_at: at,
    body,
    recorded_at: at,
    recorded_by: person,
  })
  const sent = (clock: string, at: Date, recipient: string, reference: string) => ({
    organisation,
    id: id('incident_sent', clock),
    incident: of(told),
    clock,
    kind: 'due',
    sent_at: at,
    recipient,
    reference,
    texts: {},
    recorded_at: at,
    recorded_by: person,
  })
  await addRows(db, 'incident_own_clock', [
    {
      organisation,
      id: id('incident_own_clock', 'försäkring'),
      name: 'Anmälan till försäkringsbolaget',
      starts: 'discovered',
      amount: 3,
      unit: 'day',
      recipient: 'Försäkringsbolaget',
      made_at: before(6 * 24),
      made_by: person,
    },
  ])
  const day = 24
  await addRows(db, 'incident_event', [
    fact(underWay, 'personal-data', before(2.5), 'Leverantören: uppgifter om brukare kan ha lästs.'),
    fact(told, 'known', before(19 * day - 1)),
  ])
  await addRows(db, 'incident_judgement', [
    {
      organisation,
      id: id('incident_judgement', underWay),
      incident: of(underWay),
      about: 'significance',
      version: 1,
      answers,
      outcome: 'yes',
      judged_at: before(4.25),
      judged_by: person,
    },
    {
      organisation,
      id: id('incident_judgement', told),
      incident: of(told),
      about: 'significance',
      version: 1,
      answers: { ...answers, care: 'no', limited: 'yes' },
      outcome: 'yes',
      judged_at: before(19 * day - 2),
      judged_by: person,
    },
  ])
  const board = id('unit', 'Socialnämnden')
  await addRows(db, 'incident_controller', [
    { organisation, incident: of(underWay), unit: board, changed_at: before(2.4), changed_by: person },
  ])
  await addRows(db, 'incident_draft', [
    {
      organisation,
      incident: of(underWay),
      clock: 'early-warning',
      texts: {
        malicious: 'Ja. Leverantören har sett inloggningar med stulna uppgifter.',
        abroad: 'Nej, inte vad vi vet nu.',
      },
      saved_at: before(1),
      saved_by: person,
    },
  ])
  const csirt = 'CSIRT-enheten (CERT-SE)'
  await addRows(db, 'incident_sent', [
    sent('early-warning', before(19 * day - 7), csirt, '26-47112'),
    sent('notification', before(19 * day - 44), csirt, '26-47112-2'),
    sent('final-report', before(3 * day), csirt, '26-47112-3'),
  ])
  for (const name of [underWay, told]) await settleClocks(db, { organisation, person, now }, of(name))
}
