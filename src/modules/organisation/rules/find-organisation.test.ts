import { expect, test } from 'vitest'
import { findOrganisation } from './find-organisation.ts'

const organisations = [
  { id: '1984', name: 'Arboga' },
  { id: '1480', name: 'Göteborg' },
  { id: '2580', name: 'Luleå' },
  { id: 'lst-25', name: 'Länsstyrelsen i Norrbottens län' },
  { id: 'lst-19', name: 'Länsstyrelsen i Västmanlands län' },
]
const ids = (written: string) => {
  const answer = findOrganisation(written, organisations)
  return answer.found ? answer.found.id : answer.nearest.map(({ id }) => id)
}

test('finds an organisation by its id or its name, however it is written', () => {
  for (const written of ['1984', ' 1984 ', 'Arboga', 'arboga', 'Arboga kommun', ' ARBOGA  Kommun ']) {
    expect(ids(written), written).toBe('1984')
  }
})

test('proposes those that come near, and none where none does', () => {
  expect(ids('Arbåga')).toEqual(['1984'])
  expect(ids('Götborg')).toEqual(['1480'])
  expect(ids('Länsstyrelsen')).toEqual(['lst-25', 'lst-19'])
  expect(ids('norrbotten')).toEqual(['lst-25'])
  expect(ids('Helsingfors')).toEqual([])
  expect(ids('')).toEqual([])
})

test('does not choose between two of one name', () => {
  const twins = [
    { id: 'a', name: 'Habo' },
    { id: 'b', name: 'Habo' },
  ]
  expect(findOrganisation('Habo', twins)).toEqual({ found: null, nearest: twins })
  expect(findOrganisation('b', twins)).toEqual({ found: twins[1] })
})
