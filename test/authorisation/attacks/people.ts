import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope } from '../../../src/platform/tenancy/index.ts'
import { agencies, everyone, invited, municipalities, personOf, surveyOf, tokenOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** Invitations, new passwords and the log. */
export const people: Attacks = {
  definers: ['accept_invitation', 'audit_append', 'audit_person', 'open_invitation', 'queue_password_mail'],
  attack({ attempt, database }) {
    const hashOf = (token: string) => sql`encode(sha256(convert_to(${token}, 'UTF8')), 'hex')`
    const [ownTown, otherTown] = municipalities
    const [ownAgency, otherAgency] = agencies

    test.each([
      ['into another organisation', ownTown, { workplace: otherTown, role: 'contact', survey: null }],
      [
        'into another as a contact, for a survey of an agency’s',
        ownTown,
        { workplace: otherTown, role: 'contact', survey: surveyOf(ownAgency) },
      ],
      ['into a municipality, for no survey', ownAgency, { workplace: ownTown, role: 'contact', survey: null }],
      [
        'into a municipality, for the survey of another',
        ownAgency,
        { workplace: ownTown, role: 'contact', survey: surveyOf(otherAgency) },
      ],
      [
        'into a municipality, as more than a contact',
        ownAgency,
        { workplace: ownTown, role: 'administrator', survey: surveyOf(ownAgency) },
      ],
      ['in the name of a colleague', ownTown, { workplace: ownTown, role: 'employee', survey: null, by: 'another' }],
    ])('issues no invitation %s', async (_, asks, { workplace, role, survey, ...given }) => {
      const by = 'by' in given ? given.by : personOf(asks)
      const issued = await attempt(
        asks,
        sql<Row>`
          insert into invitation (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at)
          values (${asks}, ${workplace}, ${role}, ${survey}, 'N', 'n@a.example', repeat('0', 64), now(), ${by}, '2099-12-31')
          returning 1 as n`,
      )
      expect(issued).toBe('42501')
    })

    test.each([...everyone, null])('lets %s in nowhere by a link that was sent to another', async (asks) => {
      const person = asks === null ? 'nobody' : personOf(asks)
      for (const [issuer, workplace] of [
        [ownAgency, ownTown],
        [otherTown, otherTown],
      ] as const) {
        const used = sql<Row>`select accept_invitation(${hashOf(tokenOf(issuer, workplace))}, ${person}, 'contact', now())`
        expect(await attempt(asks, used), `${issuer} ${workplace}`).toBe('42501')
      }
      const guessed = sql<Row>`select accept_invitation(${hashOf('guessed')}, ${person}, 'administrator', now()) as place`
      expect(await attempt(asks, guessed)).toEqual([{ place: null }])
      expect(await attempt(asks, sql<Row>`select * from open_invitation(${hashOf('guessed')}, now())`)).toEqual([])
    })

    test('gives by a link the role of the link and no other', async () => {
      const invitee = `with made as (insert into identity."user" (id, name, email) values ('i', 'I', '${invited}') returning id)`
      const using = (role: string) => sql<Row>`
        select accept_invitation(${hashOf(tokenOf(ownTown, ownTown))}, 'i', ${role}, now()) as place`
      const made = sql<Row>`${sql.raw(invitee)} select id from made`
      const undo = new Error('undo')
      const attempts = inScope(database().db, null, 'write', async (db) => {
        await made.execute(db)
        expect((await using('employee').execute(db)).rows).toEqual([{ place: ownTown }])
        const { rows } = await sql<Row>`select organisation, role from membership where person = 'i'`.execute(db)
        expect(rows).toEqual([{ organisation: ownTown, role: 'employee' }])
        throw undo
      })
      await expect(attempts).rejects.toBe(undo)
      const more = inScope(database().db, null, 'write', async (db) => {
        await made.execute(db)
        await using('administrator').execute(db)
      })
      await expect(more).rejects.toMatchObject({ code: '42501' })
    })

    test.each(everyone)('lets %s note nothing of a person in the log of another organisation', async (asks) => {
      for (const person of everyone.map(personOf)) {
        expect(await attempt(asks, sql<Row>`select audit_person(${person}, 'session.start')`)).toBe('42501')
      }
      expect(await attempt(null, sql<Row>`select audit_person(${personOf(ownTown)}, 'survey.publish')`)).toBe('42501')
    })

    test('sends a link for a new password to the person alone, and tells nobody whether there is one', async () => {
      const asking = (email: string) =>
        attempt(
          null,
          sql<Row>`
          select queue_password_mail(${email}, repeat('0', 64), '{"subject":"S"}', now(), now() + interval '1 hour')::text as said`,
        )
      expect(await asking(`${ownTown}@example.org`)).toEqual([{ said: '' }])
      expect(await asking('nobody@example.org')).toEqual([{ said: '' }])
    })

    test('writes the audit entry of whoever asks, whatever it is told, and none for a visitor', async () => {
      const entry = sql<Row>`with entry as (select audit_append('x', 'boden', '{"organisation":"boden"}') as n)
                             select current_organisation() as organisation, n > 1 as after_the_first from entry`
      expect(await attempt('arboga', entry)).toEqual([{ organisation: 'arboga', after_the_first: true }])
      expect(await attempt(null, sql<Row>`select audit_append('x', 'boden', '{}')`)).toBe('42501')
    })
  },
}
