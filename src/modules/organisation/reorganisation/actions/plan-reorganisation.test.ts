import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { later, members } from '../../testing/people-site.ts'
import { addUnit } from '../../units/actions/change-units.ts'
import { openUnit, readOrganisation } from '../../units/actions/read-organisation.ts'
import { doReorganisationsJob } from '../jobs/do-reorganisations.ts'
import type { Step } from '../rules/plan.ts'
import { openReorganisationSite, today } from '../testing/reorganisation-site.ts'
import { decideReorganisation, doPlanned } from './do-reorganisation.ts'
import { cancelReorganisation, removeStep, renameReorganisation, writeStep } from './plan-reorganisation.ts'
import { openReorganisation } from './read-reorganisations.ts'

const { administrator, coordinator, reviewer, stranger } = members

describe.each(databaseKinds)('the plan of a reorganisation, on the %s database', (kind) => {
  const { site, board, made, fill, plan, decide, read, names } = openReorganisationSite(kind)

  test('is kept until its day, may be changed and given up, and is done by itself on that day', async () => {
    const [a, b] = [await board('A'), await board('B')]
    await fill(a)
    const id = await plan([{ kind: 'end', unit: a, heir: b }], '2027-01-01')
    expect(await decide(id)).toEqual({ status: 'planned', moved: {} })
    const job = (at: Date) => doReorganisationsJob.run({ db: site().db, now: at })
    expect(await job(later(37))).toBe(0)
    await site().as(coordinator, renameReorganisation, {
      reorganisation: id,
      version: 2,
      name: 'Nyår',
      day: '2027-01-02',
    })
    expect((await read(id)).reorganisation).toMatchObject({ status: 'draft', name: 'Nyår', version: 3 })
    expect(await job(later(40))).toBe(0)
    await decide(id, 3)
    const given = await plan([{ kind: 'rename', unit: b, name: 'Nya B' }], '2027-01-02')
    await decide(given)
    await site().as(coordinator, cancelReorganisation, { reorganisation: given, version: 2 })
    expect(await job(later(38))).toBe(0)
    expect(await job(later(39))).toBe(1)
    expect(await job(later(39))).toBe(0)
    expect(await names()).toEqual(['B'])
    expect((await read(id)).reorganisation).toMatchObject({ status: 'done', moved: { asset: 2 } })
    expect((await site().as(reviewer, openUnit, { unit: a })).endedOn).toBe('2027-01-02')
    expect((await site().as(reviewer, readOrganisation, { day: '2027-01-01' })).units).toHaveLength(2)
    const again = site().as(coordinator, cancelReorganisation, { reorganisation: id, version: 5 })
    await expect(again).rejects.toMatchObject({ code: 'not-ready' })
    await expect(decide(id, 5)).rejects.toMatchObject({ code: 'not-ready' })
    await expect(site().as(coordinator, doPlanned, { reorganisation: given })).rejects.toMatchObject({
      code: 'not-ready',
    })
  })

  test('that no longer can be done on its day is stopped, with what is wrong on its page, and can be mended', async () => {
    const [a, b] = [await board('A'), await board('B')]
    const waiting = await plan([{ kind: 'end', unit: a, heir: null }], '2027-01-01')
    await decide(waiting)
    // What it owns has come since
    await fill(a)
    expect(await doReorganisationsJob.run({ db: site().db, now: later(40) })).toBe(1)
    const stopped = await read(waiting)
    expect(stopped.reorganisation.status).toBe('stopped')
    expect(stopped.faults).toHaveLength(1)
    expect(await names()).toEqual(['A', 'B'])
    const step: Step = { kind: 'end', unit: a, heir: b }
    await site().as(coordinator, writeStep, { reorganisation: waiting, version: 3, at: 0, step })
    expect(await decide(waiting, 4, later(41))).toMatchObject({ status: 'done' })
  })

  test('whose planner may do it no more is stopped, and noted as done by nobody', async () => {
    const a = await board('A')
    const id = await plan([{ kind: 'rename', unit: a, name: 'Ny' }], '2027-01-01', administrator)
    await site().as(administrator, decideReorganisation, { reorganisation: id, version: 1, confirmed: true })
    const role = (to: string) =>
      site().asOwner((db) => db.updateTable('membership').set({ role: to }).where('person', '=', 'lars').execute())
    await role('employee')
    expect(await doReorganisationsJob.run({ db: site().db, now: later(40) })).toBe(1)
    await role('administrator')
    expect((await read(id)).reorganisation.status).toBe('stopped')
    expect(await names()).toEqual(['A'])
    expect((await site().log('arboga')).filter(({ subject }) => subject === id).at(-1)).toEqual({
      action: 'reorganisation.stop',
      person: null,
      subject: id,
    })
  })

  test('is changed by one at a time, and no other organisation sees it', async () => {
    const a = await board('A')
    const id = await plan([])
    const step: Step = { kind: 'rename', unit: a, name: 'Ny' }
    await site().as(coordinator, writeStep, { reorganisation: id, version: 1, at: null, step })
    const stale = site().as(administrator, writeStep, { reorganisation: id, version: 1, at: null, step })
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
    await expect(decide(id, 1)).rejects.toMatchObject({ code: 'conflict' })
    await site().as(coordinator, removeStep, { reorganisation: id, version: 2, at: 0 })
    expect((await read(id)).reorganisation.steps).toEqual([])
    for (const action of [openReorganisation, doPlanned]) {
      await expect(
        site().as(stranger, action as typeof openReorganisation, { reorganisation: id }),
      ).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(site().as(stranger, cancelReorganisation, { reorganisation: id, version: 3 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(plan([], today, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('names units of another organisation in vain', async () => {
    const theirs = (await site().as(stranger, addUnit, { kind: 'board', name: 'Bodens', parent: '', since: '' })).id
    const id = await plan([
      { kind: 'rename', unit: theirs, name: 'Tagen' },
      { kind: 'new', into: made('Under', theirs) },
    ])
    await expect(decide(id)).rejects.toMatchObject({
      code: 'not-ready',
      faults: [{ field: 'steps.0' }, { field: 'steps.1' }],
    })
  })
})
