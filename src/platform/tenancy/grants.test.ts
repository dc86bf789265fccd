import { expect, test } from 'vitest'
import { covers, grantableRoles, joinRoles, rolesOf } from './grants.ts'
import { type Role, verbsOf } from './roles.ts'

const kinds = ['municipality', 'agency', 'county-board'] as const

test('every role belongs to one kind of organisation', () => {
  expect(kinds.flatMap(rolesOf).sort()).toEqual(Object.keys(verbsOf).sort())
})

test('nobody grants a verb that they lack', () => {
  for (const granter of Object.keys(verbsOf) as Role[]) {
    for (const kind of kinds) {
      for (const granted of grantableRoles(granter, kind)) {
        expect(verbsOf[granter], `${granter} grants ${granted}`).toEqual(expect.arrayContaining([...verbsOf[granted]]))
      }
    }
  }
  expect(grantableRoles('contact', 'municipality')).toEqual(['contact', 'contributor'])
  expect(grantableRoles('coordinator', 'municipality')).not.toContain('administrator')
  expect(grantableRoles('analyst', 'agency')).toEqual(['analyst'])
})

test('an administrator may what everyone in the municipality may, so that somebody can grant every role', () => {
  for (const role of rolesOf('municipality')) expect(covers('administrator', role), role).toBe(true)
  for (const role of rolesOf('agency')) expect(covers('survey-lead', role), role).toBe(true)
})

test('a role that is given takes nothing from the one that is held', () => {
  expect(joinRoles(null, 'contact')).toBe('contact')
  expect(joinRoles('contributor', 'contact')).toBe('contact')
  expect(joinRoles('coordinator', 'contact')).toBe('coordinator')
  expect(joinRoles('reviewer', 'contributor')).toBeNull()
})
