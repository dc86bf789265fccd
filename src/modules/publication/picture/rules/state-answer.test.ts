import { describe, expect, it } from 'vitest'
import { stateAnswer } from './state-answer.ts'

const sv = (question: string, answer = true) => stateAnswer(question, answer, 'sv')?.predicate ?? null
const en = (question: string, answer = true) => stateAnswer(question, answer, 'en')?.predicate ?? null

describe('a Swedish yes/no question as a statement', () => {
  it('follows its verb when it is about the municipality, and takes "inte" after it', () => {
    expect(sv('Arbetar kommunen systematiskt med det?')).toBe('arbetar systematiskt med det')
    expect(sv('Arbetar kommunen systematiskt med det?', false)).toBe('arbetar inte systematiskt med det')
    expect(sv('Erbjuder kommunen sina medarbetare utbildning?', false)).toBe(
      'erbjuder inte sina medarbetare utbildning',
    )
  })

  it('opens with "I … kommuner" when it is about something in the municipality', () => {
    expect(stateAnswer('Finns en process som säkrar det?', false, 'sv')).toEqual({
      predicate: 'finns inte en process som säkrar det',
      opensWithIn: true,
    })
    expect(sv('Har kommunens ledning beslutat en policy?')).toBe('har kommunens ledning beslutat en policy')
  })

  it('is no statement where the negation cannot be placed, or where it asks for something else than yes or no', () => {
    expect(sv('Har kommunens ledning beslutat en policy?', false)).toBeNull()
    for (const asked of [
      'När fastställdes policyn?',
      'Hur ofta övas planerna?',
      'Var ligger funktionen?',
      'Vilka?',
      'Ange år.',
      '',
    ]) {
      expect(sv(asked), asked).toBeNull()
    }
  })
})

describe('an English yes/no question as a statement', () => {
  it('turns to the plural', () => {
    expect(en('Does the municipality work systematically?')).toBe('work systematically')
    expect(en('Does the municipality work systematically?', false)).toBe('do not work systematically')
    expect(en('Has the municipality adopted a policy?', false)).toBe('have not adopted a policy')
    expect(en('Is there a process?', false)).toBe('there is not a process')
  })

  it('is no statement in other forms', () => {
    expect(en('When was it adopted?')).toBeNull()
    expect(en('Does the municipality train? How often?')).toBeNull()
  })
})
