import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ClockFacts, OwnClock, Sending } from '../../rules/clocks/clocks-of.ts'
import type { Judged, LawClock } from '../../rules/clocks/law-clocks.ts'
import type { Outcome } from '../../rules/clocks/questions.ts'

/** That something was sent, with all that was noted of it. */
export interface Sent extends Sending {
  readonly id: string
  readonly recipient: string
  readonly reference: string | null
  readonly recordedAt: Date
  readonly recordedBy: string | null
  readonly withdrawnBy: string | null
  readonly withdrawnWhy: string | null
}

export interface Judgement {
  readonly about: Judged
  readonly version: number
  readonly answers: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly reason: string | null
  readonly judgedAt: Date
  readonly judgedBy: string | null
}

/** A corrected fact moved a clock. */
export interface Move {
  readonly clock: string
  readonly startedBefore: Date
  readonly startedAfter: Date
  readonly dueBefore: Date
  readonly dueAfter: Date
  readonly movedAt: Date
  readonly movedBy: string | null
}

export interface Recipient {
  readonly recipient: string
  readonly channel: string | null
}

/** All that is known of an incident's clocks. */
export interface KnownClocks {
  readonly facts: ClockFacts
  readonly sent: readonly Sent[]
  /** The newest first. */
  readonly judgements: readonly Judgement[]
  readonly moves: readonly Move[]
  /** The names of the boards that are controllers, by their unit. */
  readonly boards: ReadonlyMap<string, string>
  /** Where the organisation sends what the law asks for, if not where the program says. */
  readonly recipients: Readonly<Partial<Record<LawClock, Recipient>>>
}

type Stored<T> = { readonly [K in keyof T]: Date extends T[K] ? string | Exclude<T[K], Date> : T[K] }

/** What an incident's clocks follow from, and what is told beside them. One statement. */
export async function readClocks(db: Kysely<Tables>, organisation: string, incident: string): Promise<KnownClocks> {
  const { rows } = await sql<{
    facts: Stored<ClockFacts['facts'][number]>[]
    sent: Stored<Sent>[]
    judgements: Stored<Judgement>[]
    moves: Stored<Move>[]
    boards: { unit: string; name: string }[]
    own: (Stored<Omit<OwnClock, 'span'>> & OwnClock['span'])[]
    recipients: (Recipient & { clock: LawClock })[]
  }>`
    with this as (select ${organisation}::text as organisation, ${incident}::uuid as incident)
    select
      (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'happenedAt', e.happened_at, 'recordedAt', e.recorded_at)), '[]')
       from incident_event e where e.organisation = this.organisation and e.incident = this.incident) as facts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'clock', s.clock, 'kind', s.kind, 'sentAt', s.sent_at,
                'recipient', s.recipient, 'reference', s.reference, 'recordedAt', s.recorded_at, 'recordedBy', u.name,
                'withdrawnAt', s.withdrawn_at, 'withdrawnBy', w.name, 'withdrawnWhy', s.withdrawn_why)
                order by s.sent_at, s.recorded_at, s.id), '[]')
       from incident_sent s left join identity."user" u on u.id = s.recorded_by left join identity."user" w on w.id = s.withdrawn_by
       where s.organisation = this.organisation and s.incident = this.incident) as sent,
      (select coalesce(jsonb_agg(jsonb_build_object('about', j.about, 'version', j.version, 'answers', j.answers,
                'outcome', j.outcome, 'reason', j.reason, 'judgedAt', j.judged_at, 'judgedBy', u.name)
                order by j.judged_at desc, j.id), '[]')
       from incident_judgement j left join identity."user" u on u.id = j.judged_by
       where j.organisation = this.organisation and j.incident = this.incident) as judgements,
      (select coalesce(jsonb_agg(jsonb_build_object('clock', m.clock, 'startedBefore', m.started_before,
                'startedAfter', m.started_after, 'dueBefore', m.due_before, 'dueAfter', m.due_after,
                'movedAt', m.moved_at, 'movedBy', u.name) order by m.moved_at, m.id), '[]')
       from incident_clock_move m left join identity."user" u on u.id = m.moved_by
       where m.organisation = this.organisation and m.incident = this.incident) as moves,
      (select coalesce(jsonb_agg(jsonb_build_object('unit', c.unit, 'name', t.name) order by swedish_order(t.name), t.id), '[]')
       from incident_controller c join unit t on t.organisation = c.organisation and t.id = c.unit
       where c.organisation = this.organisation and c.incident = this.incident and c.removed_at is null) as boards,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'starts', o.starts, 'amount', o.amount,
                'unit', o.unit, 'recipient', o.recipient, 'madeAt', o.made_at, 'endedAt', o.ended_at) order by o.made_at, o.id), '[]')
       from incident_own_clock o where o.organisation = this.organisation) as own,
      (select coalesce(jsonb_agg(jsonb_build_object('clock', r.clock, 'recipient', r.recipient, 'channel', r.channel)), '[]')
       from incident_recipient r where r.organisation = this.organisation) as recipients
    from this`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A statement without from gives a row')
  const sent = row.sent.map((each) => ({
    ...each,
    sentAt: new Date(each.sentAt),
    recordedAt: new Date(each.recordedAt),
    withdrawnAt: whenOf(each.withdrawnAt),
  }))
  const judgements = row.judgements.map((each) => ({ ...each, judgedAt: new Date(each.judgedAt) }))
  const latest = (about: Judged) => judgements.find((each) => each.about === about)?.outcome
  const outcomes = { significance: latest('significance'), 'personal-data': latest('personal-data') }
  return {
    facts: {
      facts: row.facts.map(({ kind, happenedAt, recordedAt }) => ({
        kind,
        happenedAt: new Date(happenedAt),
        recordedAt: new Date(recordedAt),
      })),
      sent,
      outcomes: Object.fromEntries(Object.entries(outcomes).filter(([, outcome]) => outcome !== undefined)),
      boards: row.boards.map(({ unit }) => unit),
      own: row.own.map(({ amount, unit, madeAt, endedAt, ...own }) => ({
        ...own,
        span: { amount, unit },
        madeAt: new Date(madeAt),
        endedAt: whenOf(endedAt),
      })),
    },
    sent,
    judgements,
    moves: row.moves.map((each) => ({
      ...each,
      startedBefore: new Date(each.startedBefore),
      startedAfter: new Date(each.startedAfter),
      dueBefore: new Date(each.dueBefore),
      dueAfter: new Date(each.dueAfter),
      movedAt: new Date(each.movedAt),
    })),
    boards: new Map(row.boards.map(({ unit, name }) => [unit, name])),
    recipients: Object.fromEntries(row.recipients.map(({ clock, ...each }) => [clock, each])),
  }
}

function whenOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
