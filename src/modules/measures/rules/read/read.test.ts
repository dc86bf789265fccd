import { describe, expect, test } from 'vitest'
import { readDecision } from './read-decision.ts'
import { readEvidence } from './read-evidence.ts'
import { readNewMeasure } from './read-new-measure.ts'
import { readDay } from './written.ts'

const fields = (read: { ok: boolean; faults?: readonly { field: string }[] }) =>
  (read.faults ?? []).map(({ field }) => field)

describe('evidence', () => {
  const written = {
    kind: 'text',
    name: 'Protokoll från övningen',
    link: '',
    document: '',
    shownOn: '2026-11-24',
    validUntil: '',
  }

  test('is read, with nothing of a kind that was not chosen', () => {
    const read = readEvidence({ ...written, link: 'https://x.example', document: 'd' })
    expect(read).toMatchObject({ ok: true, value: { link: null, document: null, validUntil: null } })
    expect(readEvidence({ ...written, kind: 'link', link: ' https://x.example/a ' })).toMatchObject({
      value: { link: 'https://x.example/a' },
    })
  })

  test('says everything that is wrong at once', () => {
    expect(fields(readEvidence({ ...written, kind: '', name: ' ', shownOn: '24/11', validUntil: 'snart' }))).toEqual([
      'kind',
      'name',
      'shownOn',
      'validUntil',
    ])
    expect(fields(readEvidence({ ...written, kind: 'document' }))).toEqual(['document'])
    expect(fields(readEvidence({ ...written, validUntil: '2026-11-23' }))).toEqual(['validUntil'])
  })

  test('links to the web and to nothing else', () => {
    for (const link of ['', 'javascript:alert(1)', 'ftp://x.example', 'x.example', 'https://', 'https://a b']) {
      expect(fields(readEvidence({ ...written, kind: 'link', link })), link).toEqual(['link'])
    }
  })
})

describe('a decision', () => {
  const written = {
    applicable: 'nej',
    reason: 'Ni har inga sådana.',
    decidedBy: 'Kommunstyrelsen',
    decidedOn: '2026-11-24',
  }

  test('that a requirement does not apply has a reason', () => {
    expect(readDecision(written)).toMatchObject({ ok: true, value: { applicable: false } })
    expect(fields(readDecision({ ...written, reason: '  ' }))).toEqual(['reason'])
    expect(readDecision({ ...written, applicable: 'ja', reason: '' })).toMatchObject({ value: { reason: null } })
  })

  test('says everything that is wrong at once', () => {
    expect(fields(readDecision({ applicable: '', reason: '', decidedBy: '', decidedOn: '' }))).toEqual([
      'applicable',
      'decidedBy',
      'decidedOn',
    ])
  })
})

test('a measure needs a name, how far it has come and how much it covers', () => {
  expect(fields(readNewMeasure({ name: '', status: 'later', owner: '', dueOn: '2026-02-30', covers: '' }))).toEqual([
    'name',
    'status',
    'covers',
    'dueOn',
  ])
  expect(readNewMeasure({ name: ' Öva ', status: 'planned', owner: '', dueOn: '', covers: 'part' })).toEqual({
    ok: true,
    value: { name: 'Öva', status: 'planned', owner: null, dueOn: null, covers: 'part' },
  })
})

test('a day exists, or is no day', () => {
  expect(readDay('2028-02-29')).toBe('2028-02-29')
  expect(readDay('2027-02-29')).toBeUndefined()
  expect(readDay('2027-13-01')).toBeUndefined()
  expect(readDay(' ')).toBeNull()
})
