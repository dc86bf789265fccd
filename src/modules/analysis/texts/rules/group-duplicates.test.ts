import { expect, test } from 'vitest'
import { groupDuplicates } from './group-duplicates.ts'

const written = (...texts: string[]) => texts.map((text, index) => ({ respondent: `${index}`, text }))

test('puts together what differs in case, white space and final punctuation, where the first of them stood', () => {
  const groups = groupDuplicates(written('Kanslichef', 'IT-chefen', 'kanslichef.', ' KANSLICHEF\n', 'It-chefen!'))
  expect(groups).toEqual([
    { text: 'Kanslichef', respondents: ['0', '2', '3'] },
    { text: 'IT-chefen', respondents: ['1', '4'] },
  ])
})

test('keeps apart what differs in a word, and what is only signs', () => {
  expect(groupDuplicates(written('Ja', 'Ja, delvis', '–', '?', '–'))).toHaveLength(4)
})

test('loses no text', () => {
  const texts = written('a', 'b', 'A', '', '.', 'b!')
  const respondents = groupDuplicates(texts).flatMap(({ respondents }) => respondents)
  expect(respondents.sort()).toEqual(texts.map(({ respondent }) => respondent))
})
