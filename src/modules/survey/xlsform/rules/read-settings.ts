import type { Place } from '../../../../platform/tables/workbook/place.ts'
import type { Sheet } from '../../../../platform/tables/workbook/read-sheet.ts'
import type { Language } from '../../rules/questionnaire.ts'
import type { Complaints } from './complaints.ts'
import { messages } from './form-messages.ts'
import { languageOf, readRows } from './read-columns.ts'

/** What the sheet `settings` says of the form as a whole. */
export interface Settings {
  readonly id: string | null
  readonly title: string | null
  /** The language of a column without one, as `label`. */
  readonly plainLanguage: Language
  readonly idPlace: Place | null
  readonly titlePlace: Place | null
}

const none: Settings = { id: null, title: null, plainLanguage: 'sv', idPlace: null, titlePlace: null }

/** Reads the first row of the settings. Without the sheet, the form has neither id nor title of its own. */
export function readSettings(sheet: Sheet | undefined, complaints: Complaints): Settings {
  if (!sheet) return none
  const [row] = readRows(
    sheet,
    {
      used: ['form_id', 'id_string', 'form_title', 'title', 'default_language'],
      spoken: [],
      refused: [
        'public_key',
        'submission_url',
        'auto_send',
        'auto_delete',
        'instance_name',
        'style',
        'allow_choice_duplicates',
        'namespaces',
        'instance_xmlns',
        'client_editable',
        'entities',
      ],
      passedOver: ['version', 'id', 'prefix', 'delimiter'],
    },
    'sv',
    complaints,
  )
  if (!row) return none
  const id = row.cell('form_id') ?? row.cell('id_string')
  const title = row.cell('form_title') ?? row.cell('title')
  const language = row.cell('default_language')
  const plainLanguage = language ? languageOf(language.text) : 'sv'
  if (language && plainLanguage === null) complaints.fault(language, messages.otherLanguage(language.text))
  return {
    id: id?.text ?? null,
    title: title?.text ?? null,
    plainLanguage: plainLanguage ?? 'sv',
    idPlace: id ?? null,
    titlePlace: title ?? null,
  }
}
