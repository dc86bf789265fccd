import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { type Language, languages } from '../../../../platform/i18n/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { letters } from '../messages/first-letters.ts'
import { pilotLetters } from '../messages/pilot-letters.ts'
import { type TemplateKind, templateKinds } from '../rules/placeholders.ts'
import { readTemplate, type Template, type TemplateText } from '../rules/template.ts'

type Db = Transaction<Tables>

/** A letter of a survey, or of one wave of it, in one language: as it has been written there, or as it is otherwise. */
export interface StoredTemplate extends TemplateText {
  readonly kind: TemplateKind
  readonly language: Language
  /** It says something of its own: the survey's other than from the start, a wave's other than the survey's. */
  readonly changed: boolean
  /** 0 where nobody has ever changed it. */
  readonly version: number
  readonly changedAt: Date | null
  readonly changedBy: string | null
}

/** The survey whose letters they are. */
type LettersOf = Pick<Survey, 'owner' | 'id' | 'kind'>

interface TemplateRow {
  readonly kind: TemplateKind
  readonly language: Language
  readonly subject: string | null
  readonly body: string | null
  readonly version: number
  readonly changed_at: Date
  readonly name: string | null
  readonly own: boolean
}

/**
 * Every letter of a survey in every language, or what they say in one wave. For its owner. One statement.
 *
 * @param wave null for what holds for all of them
 */
export async function listTemplates(
  db: Db,
  { owner, id: survey, kind: surveyKind }: LettersOf,
  wave: string | null = null,
): Promise<readonly StoredTemplate[]> {
  const fromStart = surveyKind === 'pilot' ? { ...letters, ...pilotLetters } : letters
  const { rows } = await sql<TemplateRow>`
    select t.kind, t.language, t.subject, t.body, t.version, t.changed_at, u.name, t.own
    from (
      select kind, language, subject, body, version, changed_at, changed_by, ${wave}::uuid is null as own
      from mail_template where organisation = ${owner} and survey = ${survey}
      union all
      select kind, language, subject, body, version, changed_at, changed_by, true
      from wave_template where organisation = ${owner} and survey = ${survey} and wave = ${wave}::uuid
    ) t left join identity."user" u on u.id = t.changed_by`.execute(db)
  return templateKinds.flatMap((kind) =>
    languages.map((language) => {
      const stored = rows.filter((row) => row.kind === kind && row.language === language)
      const row = stored.find(({ own }) => own)
      const written = [row, ...stored.filter(({ own }) => !own)].find((one) => one?.subject != null)
      return {
        kind,
        language,
        subject: written?.subject ?? fromStart[kind].subject[language],
        body: written?.body ?? fromStart[kind].body[language],
        changed: row?.subject != null,
        version: row?.version ?? 0,
        changedAt: row?.changed_at ?? null,
        changedBy: row?.name ?? null,
      }
    }),
  )
}

/** The letters of a survey, or of one wave, read and ready to be filled in: `templates.invitation.sv`. For its owner. One statement. */
export async function findTemplates(
  db: Db,
  survey: LettersOf,
  wave: string | null = null,
): Promise<Readonly<Record<TemplateKind, Readonly<Record<Language, Template>>>>> {
  const stored = await listTemplates(db, survey, wave)
  const read = (kind: TemplateKind, language: Language): Template => {
    const text = stored.find((one) => one.kind === kind && one.language === language)
    const result = text && readTemplate(kind, text)
    if (!result?.ok)
      throw new Error(`The template ${kind} of ${survey.id} cannot be read: ${result?.faults[0]?.message.en}`)
    return result.template
  }
  const inBoth = (kind: TemplateKind) => ({ sv: read(kind, 'sv'), en: read(kind, 'en') })
  return {
    invitation: inBoth('invitation'),
    'reminder-not-started': inBoth('reminder-not-started'),
    'reminder-partial': inBoth('reminder-partial'),
    thanks: inBoth('thanks'),
  }
}

export interface TemplateKey {
  readonly organisation: string
  readonly survey: string
  /** null for what holds for every one. */
  readonly wave: string | null
  readonly kind: TemplateKind
  readonly language: Language
}

/**
 * Keeps what a letter says, or (null) takes it back to what it says otherwise. Gives false where somebody has changed it since
 * `version`. One statement.
 */
export async function saveTemplate(
  db: Db,
  key: TemplateKey,
  text: TemplateText | null,
  by: { readonly person: string; readonly now: Date; readonly version: number },
): Promise<boolean> {
  const { organisation, survey, wave, kind, language } = key
  const table = wave === null ? sql`mail_template` : sql`wave_template`
  const [column, value] = wave === null ? [sql``, sql``] : [sql`wave,`, sql`${wave}::uuid,`]
  const { subject = null, body = null } = text ?? {}
  const { numAffectedRows } =
    by.version === 0
      ? await sql`
          insert into ${table} (organisation, survey, ${column} kind, language, subject, body, version, changed_at, changed_by)
          values (${organisation}, ${survey}, ${value} ${kind}, ${language}, ${subject}, ${body}, 1, ${by.now}, ${by.person})
          on conflict do nothing`.execute(db)
      : await sql`
          update ${table} set subject = ${subject}, body = ${body}, version = ${by.version + 1}, changed_at = ${by.now},
            changed_by = ${by.person}
          where organisation = ${organisation} and survey = ${survey} and kind = ${kind} and language = ${language}
            and version = ${by.version} ${wave === null ? sql`` : sql`and wave = ${wave}::uuid`}`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}
