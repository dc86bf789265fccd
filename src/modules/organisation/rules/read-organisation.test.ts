import { expect, test } from 'vitest'
import { organisationFaults as words } from './organisation-messages.ts'
import { readOrganisation } from './read-organisation.ts'

test('reads an organisation of each kind', () => {
  expect(readOrganisation({ id: '1984', kind: 'municipality', name: ' Arboga ', county: '19' })).toEqual({
    organisations: [{ id: '1984', kind: 'municipality', name: 'Arboga', countyCode: '19' }],
    faults: [],
  })
  expect(readOrganisation({ id: 'lst-19', kind: 'county-board', name: 'Länsstyrelsen', county: '19' }).faults).toEqual(
    [],
  )
  expect(readOrganisation({ id: 'myndigheten', kind: 'agency', name: 'Myndigheten' }).organisations).toMatchObject([
    { countyCode: null },
  ])
})

test('names everything that is wrong', () => {
  expect(readOrganisation({})).toEqual({ organisations: [], faults: [words.id, words.kind, words.name] })
  expect(readOrganisation({ id: 'arboga', kind: 'municipality', name: 'Arboga' }).faults).toEqual([
    words.municipalityId,
    words.county,
  ])
  expect(readOrganisation({ id: 'Å', kind: 'agency', name: 'x'.repeat(201), county: '19' }).faults).toEqual([
    words.id,
    words.name,
    words.county,
  ])
})
