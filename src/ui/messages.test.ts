import { expect, test } from 'vitest'
import { messages } from './messages.ts'

const values = { time: '10.04', count: '4', total: '7', name: 'Maria', answer: 'Ja', page: 2, from: '1', to: '9' }

test.each(Object.entries(messages))('%s is said in both languages', (_, message) => {
  const said = [message.sv, message.en].map((text) => (typeof text === 'function' ? text(values as never) : text))
  for (const text of said) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toContain('undefined')
  }
})
