import { defaultRiskMethod, levelAt } from '../../risk/index.ts'
import { addRows, type Db } from '../queries.ts'
import type { Making } from './making.ts'
import type { RiskRow, Steps } from './risk-row.ts'
import { riskRows } from './risk-rows.ts'

const day = 86_400_000
const states = [
  ['inherent', 'inherent', 210],
  ['current', 'before', 210],
  ['current', 'now', 30],
  ['residual', 'after', 30],
] as const

/** Risks as they were assessed half a year ago and now, what is done about them, who accepts some, and a workshop that goes on. Eight statements. */
export async function addRisks(db: Db, making: Making): Promise<void> {
  const { place, made, now, id, on } = making
  const rows = riskRows[place.id] ?? []
  const organisation = place.id
  const by = made.created_by
  const at = (days: number) => new Date(now.getTime() + days * day)
  const risks = rows.map((row) => ({
    ...made,
    id: id('risk', row.name),
    name: row.name,
    threat: row.threat,
    asset: id('asset', row.asset),
    owner: id('person', row.owner),
    treatment: row.treatment ?? 'reduce',
    inherent_level: levelOf(row.inherent),
    current_level: levelOf(row.now),
    residual_level: levelOf(row.after),
    assessed_on: row.now === '' ? null : on('-30'),
    next_review: row.now === '' ? null : on('335'),
    accepted_until: row.accepted === undefined ? null : on(`${row.accepted[1]}`),
  }))
  const assessments = rows.flatMap((row) =>
    states.flatMap(([state, field, ago]) =>
      row[field] === ''
        ? []
        : [
            {
              organisation,
              id: id('risk_assessment', `${row.name} ${field}`),
              risk: id('risk', row.name),
              state,
              method: 0,
              ...judgedOf(row, row[field]),
              assessed_on: on(`${-ago}`),
              assessed_at: at(-ago),
              assessed_by: by,
            },
          ],
    ),
  )
  const measures = rows.flatMap((row) =>
    row.measures.map((measure) => ({
      organisation,
      id: id('risk_measure', `${row.name} ${measure}`),
      risk: id('risk', row.name),
      measure: id('measure', measure),
      added_at: at(-30),
      added_by: by,
    })),
  )
  const acceptances = rows.flatMap((row) =>
    row.accepted === undefined
      ? []
      : [
          {
            organisation,
            id: id('risk_acceptance', row.name),
            risk: id('risk', row.name),
            level: levelOf(row.now),
            method: 0,
            role: 'coordinator',
            reason: row.accepted[2],
            until: on(`${row.accepted[1]}`),
            accepted_on: on(`${row.accepted[0]}`),
            accepted_at: at(row.accepted[0]),
            accepted_by: by,
          },
        ],
  )
  await addRows(db, 'risk', risks)
  await addRows(db, 'risk_assessment', assessments)
  if (measures.length > 0) await addRows(db, 'risk_measure', measures)
  await addRows(db, 'risk_acceptance', acceptances)
  if (organisation === 'ekebro') await addWorkshop(db, making)
}

/** Four cards: two are turned, one of them agreed on; one is judged by some; one is next. */
async function addWorkshop(db: Db, { place, made, now, id, on, accounts }: Making): Promise<void> {
  const organisation = place.id
  const workshop = id('risk_workshop', 'Omsorgen')
  const cards = [
    ['Journalen går inte att nå ett dygn', true, ['34', '23', '33']],
    ['Anställda läser journaler som de inte behöver', true, ['53', '22', '44']],
    ['Trygghetslarmen når ingen', false, ['', '34', '25']],
    ['Läkemedelslistan visar fel dos', false, []],
  ] as const
  const judges = ['ellen.berg@ekebro.example', 'karin.dahl@ekebro.example', 'per.ask@ekebro.example']
  const row = (name: string) => riskRows[organisation]?.find((each) => each.name === name)
  const card = (name: string) => ({ organisation, workshop, risk: id('risk', name) })
  await addRows(db, 'risk_workshop', [
    {
      organisation,
      id: workshop,
      name: 'Omsorgens risker',
      method: 0,
      held_on: on('0'),
      started_at: now,
      started_by: made.created_by,
    },
  ])
  await addRows(
    db,
    'risk_card',
    cards.map(([name, turned], at) => ({
      ...card(name),
      place: at + 1,
      turned_at: turned ? now : null,
      turned_by: turned ? made.created_by : null,
    })),
  )
  await addRows(
    db,
    'risk_judgement',
    cards.flatMap(([name, , judged]) =>
      judged.flatMap((steps, at) => {
        const of = row(name)
        const person = accounts.get(judges[at] ?? '')
        return steps === '' || of === undefined || person === undefined
          ? []
          : [{ ...card(name), person, ...judgedOf(of, steps), judged_at: now }]
      }),
    ),
  )
  const [[agreed]] = cards
  await addRows(
    db,
    'risk_assessment',
    [row(agreed)].flatMap((of) =>
      of === undefined
        ? []
        : [
            {
              ...card(agreed),
              id: id('risk_assessment', `${agreed} tillsammans`),
              state: 'current',
              method: 0,
              ...judgedOf(of, of.now),
              reasoning: 'Reservrutinen är övad på tre boenden.',
              assessed_on: on('0'),
              assessed_at: now,
              assessed_by: made.created_by,
            },
          ],
    ),
  )
}

function levelOf(steps: Steps): string | null {
  return steps === '' ? null : levelAt(defaultRiskMethod, Number(steps[0]), Number(steps[1]))
}

/** The worst where it hits the worst; the services and the trust a step less, the rest the least. */
function judgedOf({ category }: RiskRow, steps: Steps) {
  const worst = Number(steps[1])
  const less = Math.max(1, worst - 1)
  const consequences = { life: 1, economy: 1, law: 1, service: less, trust: less, [category]: worst }
  return { likelihood: Number(steps[0]), consequences }
}
