import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ClockBar } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { clockName, clockPath, howLong, recipientOf, spanOf, spentOf, ticksOf, whenOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'
import type { KnownClocks } from '../../queries/clocks/read-clocks.ts'
import { type Clock, type ClockState, clocksOf, stateOf } from '../../rules/clocks/clocks-of.ts'
import { type Judged, judged, laws } from '../../rules/clocks/law-clocks.ts'

interface ClocksProps {
  language: Language
  incident: string
  known: KnownClocks
  now: Date
  /** May say what was sent, and judge. */
  mayNotify: boolean
  /** It was just judged. */
  judged: boolean
}

const looks: Readonly<Partial<Record<ClockState, 'done' | 'soon'>>> = { sent: 'done', near: 'soon', passed: 'soon' }

/** The clocks of an incident, first on its page: what runs, what is due and for whom, and why. */
export function Clocks({ language, incident, known, now, mayNotify, judged: justJudged }: ClocksProps) {
  const clocks = clocksOf(known.facts)
  // Most incidents are none that anybody must be told of
  const began = clocks.some(({ startedAt, sentAt }) => startedAt !== null || sentAt !== null)
  return (
    <section id="klockor" className="below-5" aria-label={say(language, messages.clocks)}>
      {justJudged && <Notice kind="done" live title={say(language, messages.judgeSaved)} />}
      {began ? (
        <div className="due above-4">
          <div className="clocks">
            {clocks.map((clock) => (
              <ClockCard key={clock.key} {...{ language, incident, clock, known, now, mayNotify }} />
            ))}
          </div>
        </div>
      ) : (
        <p className="quiet">{say(language, messages.noneBegan)}</p>
      )}
      <Judgements {...{ language, incident, known, clocks, mayNotify }} />
      {began && <Why {...{ language, clocks, known }} />}
    </section>
  )
}

interface CardProps {
  language: Language
  incident: string
  clock: Clock
  known: KnownClocks
  now: Date
  mayNotify: boolean
}

function ClockCard({ language, incident, clock, known, now, mayNotify }: CardProps) {
  const state = stateOf(clock, now)
  const name = clockName(language, clock, known)
  return (
    <div className="clock" data-state={looks[state]}>
      <span className="clock-name">{`${name}, ${spanOf(language, clock.span)}`}</span>
      <ClockLeft {...{ language, clock, now }} />
      <ClockBar label={barOf(language, clock, now)} spent={spentOf(clock, now)} ticks={ticksOf(clock.span)} />
      <ClockDue {...{ language, clock, known, now }} />
      {mayNotify && (
        <a href={clockPath(incident, clock.key)} aria-label={say(language, messages.prepareOf, { clock: name })}>
          {say(language, messages.prepare)}
        </a>
      )}
    </div>
  )
}

/** How long there is left, or what has become of it. */
export function ClockLeft({ language, clock, now }: { language: Language; clock: Clock; now: Date }) {
  const state = stateOf(clock, now)
  const word = {
    sent: messages.sent,
    'not-needed': messages.notNeeded,
    waiting: messages.waiting,
    passed: messages.passed,
  }
  if (state !== 'running' && state !== 'near') return <span className="clock-left">{say(language, word[state])}</span>
  const left = (clock.dueAt?.getTime() ?? 0) - now.getTime()
  return (
    <span className="clock-left">
      {howLong(language, left)} <small>{say(language, messages.left)}</small>
    </span>
  )
}

/** When it is due and for whom, or when it was sent. */
export function ClockDue({ language, clock, known, now }: Omit<CardProps, 'incident' | 'mayNotify'>) {
  const state = stateOf(clock, now)
  const { dueAt, sentAt } = clock
  if (state === 'sent' && sentAt !== null) {
    const early = dueAt === null ? 0 : dueAt.getTime() - sentAt.getTime()
    const said = { when: whenOf(language, sentAt), by: howLong(language, early) }
    const words =
      dueAt === null ? said.when : say(language, early >= 0 ? messages.sentBefore : messages.sentAfter, said)
    return (
      <span className="clock-due">
        <Status kind={early >= 0 ? 'done' : 'late'}>{words}</Status>
      </span>
    )
  }
  if (state === 'passed' && dueAt !== null) {
    const by = howLong(language, now.getTime() - dueAt.getTime())
    return (
      <span className="clock-due">
        <Status kind="late">{say(language, messages.passedBy, { when: whenOf(language, dueAt), by })}</Status>
      </span>
    )
  }
  if (dueAt === null) return <span className="clock-due">{say(language, messages.startsFrom[clock.starts])}</span>
  const to = recipientOf(language, clock, known)
  return <span className="clock-due">{say(language, messages.dueTo, { to, when: whenOf(language, dueAt) })}</span>
}

function barOf(language: Language, clock: Clock, now: Date): string {
  const state = stateOf(clock, now)
  if (state === 'not-needed') return say(language, messages.barNotNeeded)
  if (clock.startedAt === null) return say(language, messages.barNone)
  const spent = howLong(language, Math.max(0, (clock.sentAt ?? now).getTime() - clock.startedAt.getTime()))
  const of = spanOf(language, clock.span)
  return say(language, state === 'sent' ? messages.barSent : messages.barSpent, { spent, of })
}

interface JudgementsProps {
  language: Language
  incident: string
  known: KnownClocks
  clocks: readonly Clock[]
  mayNotify: boolean
}

const judgeAt: Readonly<Record<Judged, string>> = { significance: 'betydande', 'personal-data': 'personuppgifter' }

/** How it has been judged, where a clock waits for that, and the way to judging it. */
function Judgements({ language, incident, known, clocks, mayNotify }: JudgementsProps) {
  const runs = (about: Judged) =>
    clocks.some(({ law, startedAt }) => law !== null && laws[law].judged === about && startedAt !== null)
  const shown = judged.filter(
    (about) => mayNotify || runs(about) || known.judgements.some((each) => each.about === about),
  )
  return shown.map((about) => {
    const last = known.judgements.find((each) => each.about === about)
    const words = last === undefined ? messages.judge[about] : messages.judgeAgain[about]
    const way = mayNotify && <a href={`/incidenter/${incident}/${judgeAt[about]}`}>{say(language, words)}</a>
    return (
      <div key={about} className="above-4">
        {last === undefined && !runs(about) ? (
          <p>{way}</p>
        ) : last === undefined ? (
          <Notice kind="warning" title={say(language, messages.unjudged[about])}>
            {way}
          </Notice>
        ) : (
          <p>
            <strong>{say(language, messages.judgedAs[about][last.outcome])}.</strong>{' '}
            {say(language, messages.judgedBy, {
              who: last.judgedBy ?? say(language, messages.someone),
              when: whenOf(language, last.judgedAt),
            })}{' '}
            {last.reason} {way}
          </p>
        )}
      </div>
    )
  })
}

/** What started each, what moved one, and by what law. */
function Why({ language, clocks, known }: { language: Language; clocks: readonly Clock[]; known: KnownClocks }) {
  const named = (key: string) => {
    const clock = clocks.find((each) => each.key === key)
    return clock === undefined ? null : clockName(language, clock, known)
  }
  return (
    <>
      {known.moves.map((move) => {
        const clock = named(move.clock)
        return (
          clock !== null && (
            <p key={`${move.clock}${move.movedAt.getTime()}`}>
              {say(language, messages.moved, {
                clock,
                before: whenOf(language, move.dueBefore),
                after: whenOf(language, move.dueAfter),
                by: move.movedBy ?? say(language, messages.someone),
                when: whenOf(language, move.movedAt),
              })}
            </p>
          )
        )
      })}
      <Details summary={say(language, messages.why)}>
        <ul>
          {clocks.map((clock) => (
            <li key={clock.key}>
              {clock.startedAt === null
                ? `${clockName(language, clock, known)}: ${say(language, messages.startsFrom[clock.starts])}.`
                : say(language, messages.startedAt, {
                    clock: clockName(language, clock, known),
                    when: whenOf(language, clock.startedAt),
                  })}{' '}
              {clock.law !== null && say(language, messages.sources[clock.law])}
            </li>
          ))}
        </ul>
        <p>{say(language, messages.elapsed)}</p>
        <p>{say(language, messages.weekends)}</p>
      </Details>
    </>
  )
}
