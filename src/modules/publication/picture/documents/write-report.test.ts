import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../platform/documents/testing/read-pdf.ts'
import { everyKind, facts, manyResponses, resultOf, survey2015, surveyOf } from '../../testing/example-survey.ts'
import { writeReport } from './write-report.ts'

const input = (survey: ReturnType<typeof surveyOf>, language: 'sv' | 'en' = 'sv') => ({
  questionnaire: survey.questionnaire,
  result: resultOf(survey, language),
  facts,
  language,
})

describe('the report of 2015 as a file', () => {
  const survey = survey2015()

  it('is an accessible PDF with every figure, its alternative text and a bookmark for every question', async () => {
    const pdf = await readPdf(await writeReport(input(survey), 'pdf'))
    const text = pdf.pages.join('\n').replace(/\s+/g, ' ')
    expect(pdf).toMatchObject({ isTagged: true, isUa: true, language: 'sv' })
    expect(text).toContain('170 av 241 kommuner (71 %) arbetar inte systematiskt med informationssäkerhet.')
    for (let figure = 1; figure <= 32; figure += 1) expect(text, `figure ${figure}`).toContain(`Figur ${figure}.`)
    for (const question of survey.questionnaire.questions) expect(pdf.bookmarks).toContain(question.text.sv)
    expect(pdf.alternatives.filter((alternative) => alternative.length < 20)).toEqual([])
    expect(pdf.alternatives.some((each) => each.includes('Ja 71, Nej 170, svarade inte 49 av 290 kommuner'))).toBe(true)
    expect(pdf.pages.at(-1)).toContain(`${pdf.pages.length} / ${pdf.pages.length}`)
  })

  it('is a DOCX with the same figures, real headings and described pictures', async () => {
    const body = strFromU8(unzipSync(await writeReport(input(survey), 'docx'))['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('170 av 241 kommuner (71\u00a0%) arbetar inte systematiskt')
    expect(body.match(/w:val="Heading1"/g)?.length).toBe(16)
    expect(body.match(/<wp:docPr [^>]*descr="[^"]{20,}/g)?.length).toBe(body.match(/<pic:pic /g)?.length)
  })

  it('is one HTML file that fetches nothing, in English too', async () => {
    for (const language of ['sv', 'en'] as const) {
      const html = new TextDecoder().decode(await writeReport(input(survey, language), 'html'))
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).not.toMatch(/<(script|link|img)\b|(src|href)="(?!#)|url\((?!data:|#)/)
      const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

it('shows hostile questions and answers as text in every format', async () => {
  const hostile = everyKind
    .replace('sv: Vilka?', `sv: 'Vilka "#panic(1)" \\ </title><script>x</script> 😀?'`)
    .replace('sv: Det ena', `sv: '"];#read("/etc/passwd")<img src=x>'`)
  const survey = input(surveyOf(hostile, manyResponses()))
  const pdf = await readPdf(await writeReport(survey, 'pdf'))
  expect(pdf.pages.join('').replace(/\s/g, '')).toContain('Vilka"#panic(1)"\\</title><script>x</script>[U+1F600]?')
  expect(new TextDecoder().decode(await writeReport(survey, 'html'))).not.toMatch(/<(script|img)\b/)
  const body = strFromU8(unzipSync(await writeReport(survey, 'docx'))['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('&lt;script&gt;x&lt;/script&gt;')
})
