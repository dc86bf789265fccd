import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { TestDatabase } from '../../../platform/database/testing.ts'
import { addSurvey, openSurveySite, type SurveySite } from './survey-site.ts'

/** Opens a site for the tests of a block, and hands each of them a survey that no other has touched; closes the site after them. */
export function eachInASurvey(
  kind: TestDatabase['kind'],
  name: string,
  hand: (site: SurveySite, survey: string) => void,
  add: (site: SurveySite, id: string) => Promise<string> = addSurvey,
): void {
  let site: SurveySite
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  beforeEach(async () => {
    hand(site, await add(site, `${name}-${++round}`))
  })
  afterAll(() => site.close())
}
