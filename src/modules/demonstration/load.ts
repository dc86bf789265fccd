import { join } from 'node:path'
import { dayOf, type Message } from '../../platform/i18n/index.ts'
import { createIdentity, createPerson } from '../../platform/identity/index.ts'
import { tabulateSet, withCodes } from '../analysis/index.ts'
import { compileReplay } from '../survey/index.ts'
import { addContacts } from './contacts.ts'
import { addDraft } from './drafts.ts'
import { addEkebro } from './ekebro/add-ekebro.ts'
import { places } from './ekebro/places.ts'
import { addCountyBoards, addFollowing } from './following.ts'
import { addInvitations } from './invitations.ts'
import { linkPublished, linkRounds } from './link-rounds.ts'
import { addMargin } from './margin.ts'
import { messages } from './messages.ts'
import { agency, demonstrationPassword, people } from './people.ts'
import { addPilot } from './pilot.ts'
import { addRows, analyze, type Db, inOneTransaction, noteInAudit } from './queries.ts'
import { addReminders } from './reminders.ts'
import { addReport } from './report.ts'
import { type Round, readRound } from './rounds.ts'
import { addTextWork } from './texts.ts'
import { shareSurvey } from './together.ts'

/** The day that the open round's events were written for: 50 days after it opened. They are moved so that today is that day. */
const writtenFor = new Date('2026-11-24T12:00:00Z')
const day = 24 * 3600 * 1000

/** Not by county: with so few municipalities in each, four figures of five would be hidden. */
const published2015 = { breakdowns: ['population', 'group'], weight: ['population'] }

/**
 * Fills an empty database with the demonstration, as its owner and in one transaction: all of it or nothing. The answers are synthetic.
 *
 * @param reference the folder with the reference data
 * @param tell called with what is being done, before it is done
 */
export async function loadDemonstration(
  database: Db,
  reference: string,
  tell: (step: Message) => void,
  now: Date = new Date(),
): Promise<void> {
  await inOneTransaction(database, async (db) => {
    const moved = Math.round((now.getTime() - writtenFor.getTime()) / day) * day
    const r2015 = { opened: new Date('2015-04-01T06:00:00Z'), closed: new Date('2015-06-30T21:59:00Z') }
    const r2020 = { opened: new Date('2020-03-02T07:00:00Z'), closed: new Date('2020-05-29T21:59:00Z') }
    const r2026 = {
      opened: new Date(Date.parse('2026-10-05T06:00:00Z') + moved),
      closed: new Date(Date.parse('2026-12-18T12:00:00Z') + moved),
    }

    tell(messages.stepOrganisations)
    const first = await readRound(join(reference, 'enkat-2015'), r2015.opened, r2015.closed)
    await addOrganisations(db, first)
    await addCountyBoards(db, first)
    await addPeople(db)
    await addEkebro(db, reference, now)

    tell(messages.step2015)
    await addRound(db, first, { ...r2015, closedAt: r2015.closed, moved: 0 })
    tell(messages.stepTexts)
    const coding = await addTextWork(db, first, now)
    tell(messages.step2020)
    const second = await readRound(join(reference, 'enkat-2020'), r2020.opened, r2020.closed)
    await addRound(db, second, { ...r2020, closedAt: r2020.closed, moved: 0 })
    const [named2015, named2020] = [
      { round: first, label: '2015' },
      { round: second, label: '2020' },
    ] as const
    await linkPublished(db, join(reference, 'myndigheter-2014'), named2015, now)
    await linkRounds(db, join(reference, 'enkat-2020', 'link.yaml'), named2020, named2015, now)
    tell(messages.step2026)
    const third = await readRound(join(reference, 'enkat-2026'), r2026.opened, r2026.closed)
    await addRound(db, third, { ...r2026, closedAt: null, moved })
    await addPilot(db, third, r2026.opened)
    await addMargin(db, join(reference, 'enkat-2026', 'link.yaml'), { earlier: second, open: third }, now)
    await shareSurvey(db, third.questionnaire.id, now)
    await addInvitations(db, third.questionnaire.id, now)
    await addDraft(db, third, now)
    await addFollowing(db, third, now)
    const reached = await addContacts(db, { earlier: second, open: third }, now)
    await addReminders(db, third, reached, { now, moved })

    tell(messages.stepPublish)
    const sets = [
      { ...first, coding, ...published2015 },
      { ...second, coding: new Map(), breakdowns: [], weight: [] },
    ].map(({ questionnaire, responses, frame, coding, breakdowns, weight }) => {
      const set = tabulateSet({ questionnaire, responses, frame, language: 'sv', breakdowns, weight })
      return { survey: questionnaire.id, national: withCodes(set.national, coding), breakdowns: set.breakdowns }
    })
    await addRows(
      db,
      'publication',
      sets.map(({ survey, national, breakdowns }) => ({
        organisation: agency.id,
        survey,
        revision: 1,
        result: national,
        breakdowns,
        published_at: now,
        published_by: null,
      })),
    )
    const [data2015] = sets
    tell(messages.stepReport)
    if (data2015)
      await addReport(db, first, { opensOn: dayOf(r2015.opened), closesOn: dayOf(r2015.closed) }, data2015, now)
    await addRows(db, 'printed_report', [
      { organisation: agency.id, survey: first.questionnaire.id, figures: first.printed },
    ])
    await noteInAudit(db, agency.id, 'demonstration.load', {
      surveys: [first, second, third].map(({ questionnaire }) => questionnaire.id),
    })
  })
  await analyze(database)
}

async function addOrganisations(db: Db, { frame }: Round): Promise<void> {
  const common = { created_at: new Date() }
  await addRows(db, 'organisation', [
    { id: agency.id, kind: 'agency', name: agency.name, county_code: null, ...common },
    // In no county: they are in no survey
    ...places.map(({ id, name }) => ({ id, kind: 'municipality', name, county_code: null, ...common })),
    ...frame.rows.map(({ respondent, values }) => ({
      id: respondent,
      kind: 'municipality',
      name: values.name,
      county_code: respondent.slice(0, 2),
      ...common,
    })),
  ])
}

async function addPeople(db: Db): Promise<void> {
  // Only to make the accounts: nobody signs in through this one, so its secret guards nothing
  const identity = createIdentity({ db, secret: 'x'.repeat(32), baseUrl: 'http://localhost', signInAttempts: 1 })
  for (const { name, email, works } of people) {
    const person = await createPerson(identity, { name, email, password: demonstrationPassword })
    await addRows(
      db,
      'membership',
      works.map(([organisation, role]) => ({ organisation, person, role, since: new Date(), ended_at: null })),
    )
  }
}

async function addRound(
  db: Db,
  { source, questionnaire, frame, responses, events }: Round,
  when: { opened: Date; closed: Date; closedAt: Date | null; moved: number },
): Promise<void> {
  const owner = agency.id
  const survey = questionnaire.id
  await addRows(db, 'questionnaire', [
    { organisation: owner, id: survey, version: 1, source, published_at: when.opened },
  ])
  await addRows(db, 'survey', [
    {
      organisation: owner,
      id: survey,
      questionnaire: survey,
      version: 1,
      title_sv: questionnaire.title.sv,
      title_en: questionnaire.title.en,
      opens_on: dayOf(when.opened),
      closes_on: dayOf(when.closed),
      closed_at: when.closedAt,
      synthetic: true,
    },
  ])
  await addRows(
    db,
    'frame_row',
    frame.rows.map(({ respondent, values }, position) => ({
      organisation: owner,
      survey,
      respondent,
      position,
      columns: values,
    })),
  )
  const replay = compileReplay(questionnaire)
  const rows = responses.map((response) => {
    const event = events.get(response.respondent)
    if (!event) throw new Error(`There is no event for ${response.respondent}`)
    const moved = (date: Date) => new Date(date.getTime() + when.moved)
    const submittedAt = response.status === 'complete' && event.submittedAt ? moved(event.submittedAt) : null
    const released = submittedAt !== null || when.closedAt !== null
    const savedAt = submittedAt ?? moved(event.startedAt)
    const key = { organisation: response.respondent, owner, survey }
    return {
      response: {
        ...key,
        status: response.status,
        started_at: moved(event.startedAt),
        saved_at: savedAt,
        submitted_at: submittedAt,
        submitted_by: null,
        standing: released ? Object.fromEntries(replay(response).standing) : null,
        released,
      },
      answers: [...response.answers].map(([question, value]) => ({
        ...key,
        question,
        value,
        version: 1,
        saved_at: savedAt,
        saved_by: null,
        released,
      })),
    }
  })
  await addRows(
    db,
    'response',
    rows.map(({ response }) => response),
  )
  await addRows(
    db,
    'answer',
    rows.flatMap(({ answers }) => answers),
  )
}
