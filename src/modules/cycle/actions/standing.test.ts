import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { assetActions, supplierActions } from '../../assets/index.ts'
import { planActions, processActions } from '../../continuity/index.ts'
import { documentActions } from '../../documents/index.ts'
import { incidentActions } from '../../incidents/index.ts'
import { riskActions } from '../../risk/index.ts'
import { evidenceOf, shownBy } from '../rules/evidence.ts'
import { type CycleSite, members, openCycleSite } from '../testing/cycle-site.ts'
import { readStanding } from './standing.ts'

const { anna } = members
const lists = {
  asset: assetActions.list,
  document: documentActions.list,
  supplier: supplierActions.list,
  process: processActions.list,
  continuity_plan: planActions.list,
  incident: incidentActions.list,
  risk: riskActions.list,
}

describe.each(databaseKinds)('where a municipality stands on the %s database', (kind) => {
  let site: CycleSite

  beforeAll(async () => {
    site = await openCycleSite(kind)
    const owner = await site.addPerson('ekebro', 'Maria Holm', 'maria')
    const supplier = await site.addSupplier('ekebro', 'Leverantören', { contact_email: 'a@b.example' })
    await site.addSupplier('ekebro', 'Utan kontakt', { owner })
    await site.addSupplier('ekebro', 'Som går att ringa', { contact_phone: '0220-1' })
    const classified = { classified_on: '2025-11-01', confidentiality: 2 }
    await site.addAsset('ekebro', 'Allt rätt', {
      owner,
      supplier,
      agreement: '1',
      ...classified,
      next_date: '2027-01-01',
    })
    await site.addAsset('ekebro', 'Försenat', { ...classified, supplier, next_date: '2026-11-01' })
    await site.addAsset('ekebro', 'Utan dag', { ...classified, critical: true })
    await site.addAsset('ekebro', 'På väg ut', { status: 'phasing-out', critical: true, next_date: '2026-01-01' })
    await site.addAsset('ekebro', 'Planerat', { status: 'planned', supplier })
    const control = { kind: 'control-system' }
    await site.addAsset('ekebro', 'Vattenverket', {
      ...control,
      internet: 'open',
      zone: await site.addZone('ekebro', 'A'),
      owner,
    })
    await site.addAsset('ekebro', 'Fjärrvärmen', { ...control, internet: 'no', remote_access: 'none', critical: false })
    await site.addAsset('ekebro', 'Reningsverket', {
      ...control,
      critical: true,
      critical_by: 'risk-analysis',
      remote_access: 'supplier',
      vendor_access: 'when-opened',
      restored_on: '2025-11-24',
    })
    await site.addAsset('ekebro', 'Elnätet', {
      ...control,
      critical: true,
      remote_access: 'both',
      restored_on: '2025-11-23',
    })
    await site.addAsset('ekebro', 'Fastigheterna', control)
    await site.addAsset('ekebro', 'Planerad styrning', { ...control, status: 'planned' })
    const decided = { decided_on: '2025-01-01', decided_by: 'council' }
    await site.addDocument('ekebro', 'Policyn', { ...decided, owner, next_review: '2026-11-24' })
    await site.addDocument('ekebro', 'En äldre policy', { next_review: '2026-11-23' })
    await site.addDocument('ekebro', 'Riktlinjen', { kind: 'guideline' })
    await site.addDocument('ekebro', 'Rutinen', { kind: 'routine', next_review: '2027-01-01' })
    await site.addDocument('ekebro', 'Utkastet', { status: 'draft' })
    await site.addDocument('ekebro', 'Den ersatta', { status: 'replaced', next_review: '2020-01-01' })
    const slow = await site.addAsset('ekebro', 'Långsamt', {
      ...classified,
      owner,
      supplier,
      recovery_hours: 24,
      kind: 'information',
    })
    const task = await site.addAsset('ekebro', 'Uppgiften', { kind: 'process', owner })
    await site.asOwner((db) =>
      db
        .insertInto('dependency')
        .values({
          organisation: 'ekebro',
          asset: task,
          needs: slow,
          added_at: new Date('2026-11-01'),
          added_by: 'anna',
        })
        .execute(),
    )
    const plan = await site.addPlan('ekebro', 'Gäller', { status: 'in-force', decided_on: '2026-01-01' })
    await site.addPlan('ekebro', 'Övad', { status: 'in-force', decided_on: '2026-01-01', exercised_on: '2026-02-01' })
    await site.addPlan('ekebro', 'Ett utkast')
    await site.addProcess('ekebro', 'Obedömd')
    await site.addProcess('ekebro', 'Utan plan', { judged_on: '2026-02-01', asset: task, recovery_hours: 4 })
    await site.addProcess('ekebro', 'Med plan', { judged_on: '2026-02-01', plan })
    for (const name of ['Avbrottet', 'Intrånget']) {
      await site.as(anna, incidentActions.create, { fields: { name, kind: 'outage', severity: 'low' } })
    }
    await site.addRisk('ekebro', 'Ägd och bedömd', { owner, current_level: 'high', assessed_on: '2026-11-01' })
    await site.addRisk('ekebro', 'Bara uppskriven')
    const accepted = { treatment: 'accept', current_level: 'low', owner }
    await site.addRisk('ekebro', 'Accepterad', { ...accepted, accepted_until: '2027-01-01' })
    await site.addRisk('ekebro', 'Acceptansen är slut', { ...accepted, accepted_until: '2026-11-01' })
    await site.addRisk('ekebro', 'Ingen har accepterat', accepted)
    await site.addAsset('nordtal', 'Grannens')
  })
  afterAll(() => site.close())

  test('links each fact to a list of exactly the records that its count speaks of', async () => {
    const { parts, today } = await site.as(anna, readStanding, { language: 'sv' })
    let compared = 0
    for (const fact of parts.flatMap(({ facts }) => facts)) {
      const evidence = evidenceOf(fact, today)
      if (evidence === null || evidence.register === null) continue
      const { request, matched } = await site.as(anna, lists[evidence.register], evidence.query)
      expect([fact.id, matched], evidence.query).toEqual([fact.id, shownBy(fact)])
      // Nothing of the address was passed over
      expect(request.filters.size).toBe(evidence.query === '' ? 0 : evidence.query.split('&').length)
      compared += 1
    }
    expect(compared).toBe(34)
  })
})
