import { formatDate, formatShortDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { Table } from '../../../ui/Table.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages.ts'
import type { Key } from '../queries/keys.ts'
import { keyDays, keyScopes } from '../read-key.ts'

/** A new key as it was written. */
export interface WrittenKey {
  readonly name: string
  readonly scope: string
  readonly days: string
}

interface KeysPageProps {
  frame: Framing
  /** The organisation that they are for. */
  place: string
  keys: readonly Key[]
  /** Those of everybody else, for an administrator; null for others. */
  others: readonly Key[] | null
  now: Date
  /** One was just revoked. */
  revoked: boolean
  written: WrittenKey
  faults: Readonly<Record<string, string>>
}

const places = { name: 'namn', scope: 'far', days: 'dagar' } as const

/** A person's keys for other programs: those there are, and a new one. */
export function KeysPage({ frame, place, keys, others, now, revoked, written, faults }: KeysPageProps) {
  const { language } = frame
  const errors = Object.entries(places).flatMap(([field, id]) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id, message }]
  })
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href="/konto">{say(language, messages.account)}</a>}
        title={say(language, messages.keys)}
        lead={say(language, messages.keysLead, { place })}
        links={<a href="/andra-program">{say(language, messages.howPrograms)}</a>}
      />
      {revoked && (
        <div className="below-4">
          <Notice kind="done" live title={say(language, messages.revokedNotice)} />
        </div>
      )}
      <Section id="dina" title={say(language, messages.yours)}>
        {keys.length === 0 ? (
          <p>{say(language, messages.noneYet)}</p>
        ) : (
          <KeyTable {...{ language, keys, now }} caption={say(language, messages.yours)} whose={false} />
        )}
      </Section>
      <Section id="ny" title={say(language, messages.newKey)}>
        <form method="post" action="/konto/nycklar" noValidate>
          <div className="form-fields">
            <TextField
              language={language}
              id="namn"
              label={say(language, messages.usedFor)}
              hint={say(language, messages.usedForHint)}
              value={written.name}
              autoComplete="off"
              error={faults.name}
            />
            <ChoiceGroup
              language={language}
              kind="single"
              id="far"
              legend={say(language, messages.scope)}
              headingLevel={null}
              options={keyScopes.map((value) => ({
                value,
                label: say(language, messages.scopes[value]),
                help: say(language, messages.scopeHelp[value]),
              }))}
              chosen={[written.scope]}
              error={faults.scope}
            />
            <SelectField
              language={language}
              id="dagar"
              label={say(language, messages.days)}
              value={written.days}
              options={keyDays.map((days) => ({
                value: String(days),
                label: say(language, messages.forDays, { days }),
              }))}
              error={faults.days}
            />
          </div>
          <p className="actions above-4">
            <Button>{say(language, messages.make)}</Button>
          </p>
        </form>
      </Section>
      {others !== null && (
        <Section id="andras" title={say(language, messages.others)} lead={say(language, messages.othersLead)}>
          {others.length === 0 ? (
            <p>{say(language, messages.noOthers)}</p>
          ) : (
            <KeyTable {...{ language, now }} keys={others} caption={say(language, messages.others)} whose />
          )}
        </Section>
      )}
    </WorkFrame>
  )
}

function KeyTable(props: { language: Language; keys: readonly Key[]; now: Date; caption: string; whose: boolean }) {
  const { language, keys, now, caption, whose } = props
  const column = (key: string, label: string) => ({ key, label })
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        column('name', say(language, messages.name)),
        ...(whose ? [column('whose', say(language, messages.whose))] : []),
        column('may', say(language, messages.may)),
        column('until', say(language, messages.until)),
        column('used', say(language, messages.lastUsed)),
        column('revoke', say(language, messages.revoke)),
      ]}
      rows={keys.map((key) => ({
        key: key.id,
        cells: [
          key.name,
          ...(whose ? [key.personName] : []),
          say(language, messages.scopes[key.scope]),
          holdsUntil(language, key, now),
          key.lastUsedAt === null
            ? say(language, messages.never)
            : `${formatShortDate(language, key.lastUsedAt)} ${formatTime(language, key.lastUsedAt)}`,
          key.revokedAt === null ? (
            <a href={`/konto/nycklar/${key.id}`} aria-label={say(language, messages.revokeNamed, { name: key.name })}>
              {say(language, messages.revoke)}
            </a>
          ) : (
            '–'
          ),
        ],
      }))}
    />
  )
}

function holdsUntil(language: Language, { expiresAt, revokedAt }: Key, now: Date): string {
  if (revokedAt !== null) return say(language, messages.revoked)
  return expiresAt <= now ? say(language, messages.ended) : formatDate(language, expiresAt)
}
