import type { ControlSystem } from '../rules/control-system.ts'
import { type FindingKind, findingKinds } from '../rules/findings.ts'

export function judgeAddress(asset: string): string {
  return `/system/${asset}/samhallsviktigt`
}

/** Where something is put right: the field of the form, or the questions. */
export function placeOf(kind: FindingKind, { id }: Pick<ControlSystem, 'id'>): string {
  const [, field] = findingKinds[kind]
  return field === null ? judgeAddress(id) : `/system/${id}/andra#falt-${field}`
}
