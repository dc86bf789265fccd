import type { Language } from '../../../../platform/i18n/index.ts'
import { classLabel, countyName } from '../../pages/group-words.ts'
import type { Variable } from '../rules/mirror.ts'

/** The name of a group that respondents are divided into. */
export function groupLabel(variable: Variable, id: string, language: Language): string {
  return variable === 'county' ? countyName(id) : classLabel(id, language)
}
