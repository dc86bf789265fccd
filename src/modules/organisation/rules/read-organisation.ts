import type { Message } from '../../../platform/i18n/index.ts'
import { organisationFaults as faultWords } from './organisation-messages.ts'
import { cleanName, nameFault } from './read-invitee.ts'

export interface WrittenOrganisation {
  readonly id?: string
  readonly kind?: string
  readonly name?: string
  readonly county?: string
}

const kinds = ['municipality', 'agency', 'county-board'] as const

/** An organisation to add as it is kept, in a list of one, or everything that is wrong with what was written. */
export function readOrganisation(written: WrittenOrganisation) {
  const { id = '', county } = written
  const name = cleanName(written.name ?? '')
  const kind = kinds.find((each) => each === written.kind)
  const faults: Message[] = []
  if (kind === 'municipality' && !/^\d{4}$/.test(id)) faults.push(faultWords.municipalityId)
  else if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) faults.push(faultWords.id)
  if (!kind) faults.push(faultWords.kind)
  if (nameFault(name) !== null) faults.push(faultWords.name)
  const inCounty = kind !== 'agency'
  if (kind && (inCounty ? !/^\d{2}$/.test(county ?? '') : county !== undefined)) faults.push(faultWords.county)
  const organisations = kind && faults.length === 0 ? [{ id, kind, name, countyCode: county ?? null }] : []
  return { organisations, faults }
}
