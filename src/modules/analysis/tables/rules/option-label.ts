import type { Language, Option } from '../../../survey/index.ts'

/** "Annat, nämligen" asks for a text; as a figure it is "Annat". */
export function optionLabel({ label, other }: Pick<Option, 'label' | 'other'>, language: Language): string {
  return other ? label[language].replace(/,? (nämligen|namely)[:.]?$/u, '') : label[language]
}
