import { surveyOf } from '../../../testing/example-survey.ts'

/** A survey with everything that a file of data can trip over: formulas, routing that changed, a row without a response. */
export function awkwardSurvey() {
  return surveyOf(questionnaire, responses, frame)
}

const questionnaire = `
id: awkward
title: { sv: Besvärlig, en: Awkward }
sections:
  - id: s
    title: { sv: Del, en: Part }
    questions:
      - { id: plan, text: { sv: "=Plan?", en: "=A plan?" }, type: single, options: [ja, nej] }
      - id: which
        text: { sv: Vilka, en: Which }
        type: multi
        base: plan = ja
        options: [{ id: a, sv: A, en: A }, { id: annat, sv: "Annat", en: "Other", other: true }]
      - id: m
        text: { sv: Matris, en: Matrix }
        type: matrix
        options: [ja, nej]
        rows: [{ id: x, sv: X, en: X }, { id: y, sv: Y, en: Y }]
      - { id: number, text: { sv: Antal, en: Number }, type: number }
      - { id: why, text: { sv: Varför, en: Why }, type: text }
`

const responses = `respondent,status,plan,which.a,which.annat,which.annat.text,m.x,m.y,number,why
01,complete,ja,0,1,=1+1,ja,,2.5,"@SUM(A1:A9)
""rad två"""
02,complete,nej,1,0,,,nej,,-d\u0001
03,partial,ja,,,,,,,
`

const frame = 'respondent,name,people\n01,+Ett,10\n02,Två,20\n03,Tre,\n04,Fyra,5\n'
