import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { type Language, languages } from '../../../../platform/i18n/index.ts'
import { letters } from '../../messages/letters.ts'
import { type TemplateKind, templateKinds } from '../../rules/mailings/placeholders.ts'
import { readTemplate, type Template, type TemplateText } from '../../rules/mailings/template.ts'

type Db = Transaction<Tables>

/** A letter of a survey in one language: as the survey lead has written it, or as it is from the start. */
export interface StoredTemplate extends TemplateText {
  readonly kind: TemplateKind
  readonly language: Language
  readonly changed: boolean
  /** 0 where nobody has ever changed it. */
  readonly version: number
  readonly changedAt: Date | null
  readonly changedBy: string | null
}

/** Every letter of a survey, in every language. For its owner. One statement. */
export async function listTemplates(db: Db, owner: string, survey: string): Promise<readonly StoredTemplate[]> {
  const rows = await db
    .selectFrom('mail_template as t')
    .leftJoin('identity.user as u', 'u.id', 't.changed_by')
    .select(['t.kind', 't.language', 't.subject', 't.body', 't.version', 't.changed_at', 'u.name'])
    .where('t.organisation', '=', owner)
    .where('t.survey', '=', survey)
    .execute()
  return templateKinds.flatMap((kind) =>
    languages.map((language) => {
      const row = rows.find((stored) => stored.kind === kind && stored.language === language)
      const { subject, body } = row ?? { subject: null, body: null }
      return {
        kind,
        language,
        subject: subject ?? letters[kind].subject[language],
        body: body ?? letters[kind].body[language],
        changed: subject !== null,
        version: row?.version ?? 0,
        changedAt: row?.changed_at ?? null,
        changedBy: row?.name ?? null,
      }
    }),
  )
}

/** The letters of a survey, read and ready to be filled in: `templates.invitation.sv`. For its owner. One statement. */
export async function findTemplates(
  db: Db,
  owner: string,
  survey: string,
): Promise<Readonly<Record<TemplateKind, Readonly<Record<Language, Template>>>>> {
  const stored = await listTemplates(db, owner, survey)
  const read = (kind: TemplateKind, language: Language): Template => {
    const text = stored.find((one) => one.kind === kind && one.language === language)
    const result = text && readTemplate(kind, text)
    if (!result?.ok)
      throw new Error(`The template ${kind} of ${survey} cannot be read: ${result?.faults[0]?.message.en}`)
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
  readonly kind: TemplateKind
  readonly language: Language
}

/**
 * Keeps what a letter says, or (null) takes it back to what it was from the start. Gives false where somebody has changed it since
 * `version`. One statement.
 */
export async function saveTemplate(
  db: Db,
  key: TemplateKey,
  text: TemplateText | null,
  by: { readonly person: string; readonly now: Date; readonly version: number },
): Promise<boolean> {
  const written = {
    subject: text?.subject ?? null,
    body: text?.body ?? null,
    version: by.version + 1,
    changed_at: by.now,
    changed_by: by.person,
  }
  if (by.version === 0) {
    const added = await db
      .insertInto('mail_template')
      .values({ ...key, ...written })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    return added !== undefined
  }
  const { numUpdatedRows } = await db
    .updateTable('mail_template')
    .set(written)
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('kind', '=', key.kind)
    .where('language', '=', key.language)
    .where('version', '=', by.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
