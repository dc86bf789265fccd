import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { noLevels } from '../rules/aspects.ts'
import { defaultModel } from '../rules/model.ts'
import { writtenFrom } from '../rules/read-model.ts'
import { type ClassificationSite, openClassificationSite } from '../testing/classification-site.ts'
import { QuickConflict } from './answer-conflict.ts'
import { addDependency, endDependency, readDependencyGraph } from './dependencies.ts'
import { readClassificationModel, saveClassificationModel } from './models.ts'
import { listQuick, saveQuick } from './quick-pass.ts'

const quick = (level: number) => ({ ...noLevels, confidentiality: level, availability: level })

describe.each(databaseKinds)('on the %s database', (kind) => {
  let site: ClassificationSite
  beforeAll(async () => {
    site = await openClassificationSite(kind)
  })
  beforeEach(() => site.clear())
  afterAll(() => site.close())

  describe('a first pass', () => {
    test('gives preliminary levels that are inherited, and yields to what is decided', async () => {
      const system = await site.asset('Lönita')
      const platform = await site.asset('Driften')
      await site.needs(system, platform)
      await site.as('eva', saveQuick, { rows: [{ asset: system, version: 0, levels: quick(2) }] })
      expect(await site.stored(system)).toEqual({
        levels: [2, null, 2, null],
        classified_on: null,
        next_date: null,
      })
      expect((await site.stored(platform)).levels).toEqual([2, null, 2, null])
      const pass = await site.as('rut', listQuick, { page: 1, only: 'all' })
      expect(pass).toMatchObject({ total: 2, done: 1, decided: 0, pages: 1 })
      expect(pass.rows.map(({ asset, version }) => [asset.name, asset.assessed, version])).toEqual([
        ['Driften', 'no', 0],
        ['Lönita', 'preliminary', 1],
      ])
      await site.decide(system, { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 })
      expect((await site.stored(platform)).levels).toEqual([1, 1, 1, 1])
      expect(await site.as('rut', listQuick, { page: 9, only: 'left' })).toMatchObject({
        total: 1,
        decided: 1,
        page: 1,
      })
      const late = { rows: [{ asset: system, version: 1, levels: quick(3) }] }
      await expect(site.as('eva', saveQuick, late)).rejects.toMatchObject({ theirs: [{ decided: true }] })
    })

    test('shows what another said of the same meanwhile, and keeps nothing of the page until that is settled', async () => {
      const [first, second] = [await site.asset('Lönita'), await site.asset('Treserva')]
      await site.as('mats', saveQuick, { rows: [{ asset: first, version: 0, levels: quick(1) }] })
      const rows = [first, second].map((asset) => ({ asset, version: 0, levels: quick(3) }))
      const refused = await site.as('eva', saveQuick, { rows }).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(QuickConflict)
      expect(refused).toMatchObject({ theirs: [{ asset: first, levels: quick(1), by: 'MATS', decided: false }] })
      expect((await site.stored(second)).levels).toEqual([null, null, null, null])
      // Over what she has seen
      await site.as('eva', saveQuick, { rows: rows.map((row, at) => (at === 0 ? { ...row, version: 1 } : row)) })
      expect((await site.stored(first)).levels).toEqual([3, null, 3, null])
    })

    test('takes a page of twenty in as many statements as one', async () => {
      const ids: string[] = []
      for (let n = 0; n < 21; n += 1) ids.push(await site.asset(`System ${n}`))
      const rows = ids.slice(0, 20).map((asset) => ({ asset, version: 0, levels: quick(2) }))
      const sent = await site.statementsOf(() => site.as('eva', saveQuick, { rows }))
      expect(sent.length).toBe(9)
      const listed = await site.statementsOf(async () => {
        const { rows: left, done } = await site.as('eva', listQuick, { page: 1, only: 'left' })
        expect([left.length, done]).toEqual([1, 20])
      })
      expect(listed.length).toBe(4)
    })
  })

  describe('dependencies', () => {
    let [a, b, c] = ['', '', '']
    beforeEach(async () => {
      ;[a, b, c] = [
        await site.asset('Löner', 'information'),
        await site.asset('Lönita'),
        await site.asset('Driften', 'system', 'anna'),
      ]
    })

    test('hand on levels when they are added, and take them back when they end', async () => {
      await site.as('eva', saveQuick, { rows: [{ asset: a, version: 0, levels: quick(3) }] })
      expect(await site.as('anna', addDependency, { asset: a, needs: b })).toEqual({ others: 1 })
      expect(await site.as('anna', addDependency, { asset: b, needs: c })).toEqual({ others: 1 })
      expect((await site.stored(c)).levels).toEqual([3, null, 3, null])
      const { edges } = await site.as('rut', readDependencyGraph, {})
      const first = edges.find(({ asset }) => asset === a)
      expect(await site.as('eva', endDependency, { dependency: first?.id })).toEqual({ asset: a, others: 2 })
      expect((await site.stored(c)).levels).toEqual([null, null, null, null])
      await expect(site.as('anna', endDependency, { dependency: first?.id })).rejects.toMatchObject({
        code: 'not-found',
      })
      // The same again is a new one
      await site.as('anna', addDependency, { asset: a, needs: b })
    })

    test('are refused where they would go round in a circle, by name', async () => {
      await site.as('anna', addDependency, { asset: a, needs: b })
      await site.as('anna', addDependency, { asset: b, needs: c })
      const add = (asset: string, needs: string) => site.as('anna', addDependency, { asset, needs })
      await expect(add(c, a)).rejects.toMatchObject({
        faults: [
          {
            field: 'needs',
            message: {
              sv: 'Då skulle beroendena gå runt i en ring: Driften → Löner → Lönita → Driften. Avsluta ett av dem först, eller vänd på det nya.',
            },
          },
        ],
      })
      await expect(add(a, a)).rejects.toMatchObject({ code: 'bad-input' })
      await expect(add(a, b)).rejects.toMatchObject({ code: 'bad-input' })
      await expect(add('', 'nothing')).rejects.toMatchObject({ faults: [{ field: 'asset' }, { field: 'needs' }] })
    })

    test('that go round in a circle all the same are told by name, and levels come to an end', async () => {
      await site.needs(a, b)
      await site.needs(b, a)
      await site.as('eva', saveQuick, { rows: [{ asset: a, version: 0, levels: quick(2) }] })
      expect((await site.stored(b)).levels).toEqual([2, null, 2, null])
      const { cycles } = await site.as('rut', readDependencyGraph, {})
      expect(cycles.map((cycle) => cycle.toSorted())).toEqual([['Löner', 'Lönita']])
    })

    test('are changed by an owner of one of the ends, by whoever changes everything, and by nobody else', async () => {
      await site.as('eva', addDependency, { asset: a, needs: c })
      const other = await site.asset('Platina', 'system', 'anna')
      await expect(site.as('eva', addDependency, { asset: other, needs: c })).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(site.as('rut', addDependency, { asset: a, needs: b })).rejects.toMatchObject({ code: 'forbidden' })
      await site.as('anna', addDependency, { asset: other, needs: c })
      await expect(site.as('bo', addDependency, { asset: a, needs: b })).rejects.toMatchObject({ code: 'bad-input' })
    })
  })

  describe('a method', () => {
    const save = (change: (level: number) => object, from = 0) => {
      const written = writtenFrom(defaultModel)
      const levels = written.levels.map((each) => ({ ...each, ...change(each.level) }))
      return site.as('anna', saveClassificationModel, { ...written, levels, from })
    }

    test('is changed as a new version, and the built-in one holds until then', async () => {
      expect(await site.as('rut', readClassificationModel, {})).toMatchObject({ model: { version: 0 }, versions: [] })
      expect(await save((level) => (level === 3 ? { name: 'Katastrof' } : {}))).toEqual({ version: 1 })
      const { model, versions } = await site.as('rut', readClassificationModel, {})
      expect(model.levels[3]?.name).toEqual({ sv: 'Katastrof', en: 'Katastrof' })
      expect(versions).toMatchObject([{ savedBy: 'ANNA', model: { version: 1 } }])
      await expect(save(() => ({}))).rejects.toMatchObject({ code: 'conflict' })
      await expect(site.as('eva', saveClassificationModel, {})).rejects.toMatchObject({ code: 'forbidden' })
      expect(await site.as('bo', readClassificationModel, {})).toMatchObject({ model: { version: 0 } })
    })

    test('keeps a level that something is classified at', async () => {
      const asset = await site.asset('Lönita')
      await site.as('eva', saveQuick, { rows: [{ asset, version: 0, levels: quick(3) }] })
      const without = (level: number) => (level === 3 ? { kept: false } : {})
      await expect(save(without)).rejects.toMatchObject({
        faults: [
          {
            field: 'niva.3.kvar',
            message: { sv: 'Nivå 3 används av Lönita. Behåll nivån, eller klassa om dem först.' },
          },
        ],
      })
      await site.as('eva', saveQuick, { rows: [{ asset, version: 1, levels: quick(2) }] })
      await save(without)
      // A level that the method lacks by now is no answer
      await site.as('eva', saveQuick, { rows: [{ asset, version: 2, levels: quick(3) }] })
      expect((await site.stored(asset)).levels).toEqual([null, null, null, null])
    })
  })
})
