import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { NumberField } from '../NumberField.tsx'
import { QuestionPlace } from '../QuestionPlace.tsx'
import { formPage } from '../testing/form-page.tsx'
import { openSite, type Site } from '../testing/site.ts'

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]
const is = (question: string, value: string | number, operator = '=') => ({
  kind: 'compare',
  question,
  row: null,
  operator,
  value,
})
const single = (id: string, chosen: readonly string[] = []) => (
  <ChoiceGroup language="sv" kind="single" id={id} legend={id} options={yesNo} chosen={chosen} />
)

let site: Site
let page: Page

beforeAll(async () => {
  site = await openSite(() =>
    formPage({
      answers: { tidigare: { type: 'single', option: 'ja' } },
      children: (
        <>
          <QuestionPlace question="metod" type="single" version={0} open>
            {single('metod')}
          </QuestionPlace>
          <QuestionPlace question="beslutad" type="single" version={0} base={is('metod', 'ja')} open={false}>
            {single('beslutad', ['ja'])}
          </QuestionPlace>
          <QuestionPlace question="antal" type="number" version={0} base={is('beslutad', 'ja')} open={false}>
            <NumberField language="sv" id="antal" label="Antal" decimals />
          </QuestionPlace>
          <QuestionPlace question="stor" type="single" version={0} base={is('antal', 2.5, '>')} open={false}>
            {single('stor')}
          </QuestionPlace>
          <QuestionPlace question="sen" type="single" version={0} base={is('tidigare', 'ja')} open={false}>
            {single('sen')}
          </QuestionPlace>
        </>
      ),
    }),
  )
})
afterAll(() => site.close())

beforeEach(async () => {
  page = await site.open('/')
  return () => page.context().close()
})

const open = () =>
  page
    .locator('[data-question]:not([hidden])')
    .evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset.question))
const choose = (question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question }).getByLabel(answer).check()

test('an answer given on another page opens a question on this one', async () => {
  expect(await open()).toEqual(['metod', 'sen'])
})

test('an answer opens what follows on it at once, all the way down', async () => {
  await choose('metod', 'Ja')
  expect(await open()).toEqual(['metod', 'beslutad', 'antal', 'sen'])
  await page.getByLabel('Antal').fill('2,6')
  expect(await open()).toEqual(['metod', 'beslutad', 'antal', 'stor', 'sen'])
})

test('what a closed question holds counts for nothing further down, and is kept', async () => {
  await choose('metod', 'Ja')
  await page.getByLabel('Antal').fill('3')
  await choose('metod', 'Nej')
  expect(await open()).toEqual(['metod', 'sen'])
  await choose('metod', 'Ja')
  expect(await open()).toEqual(['metod', 'beslutad', 'antal', 'stor', 'sen'])
  expect(await page.getByLabel('Antal').inputValue()).toBe('3')
})
