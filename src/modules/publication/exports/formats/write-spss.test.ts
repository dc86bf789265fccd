import { beforeAll, describe, expect, it } from 'vitest'
import { survey2015 } from '../../testing/example-survey.ts'
import { buildMicrodata } from '../rules/build-microdata.ts'
import type { Microdata } from '../rules/variable.ts'
import { facts } from './testing/facts.ts'
import { type PsppFile, readInPspp } from './testing/read-in-pspp.ts'
import { writeMicrodataSav } from './write-spss.ts'

describe('the survey of 2015 in PSPP', () => {
  let data: Microdata
  let read: PsppFile
  beforeAll(async () => {
    data = buildMicrodata(survey2015())
    read = await readInPspp(writeMicrodataSav(data, facts))
  })

  it('has the variables, with their labels and measures, and nothing to complain of', () => {
    expect(read.complaints).toEqual([])
    expect(read.variables.map(({ name, label, measure }) => [name, label, measure.toLowerCase()])).toEqual(
      data.variables.map(({ name, label, measure }) => [name, label.sv, measure]),
    )
  })

  it('has the label of every code, and of every reason for having no answer, which is user-missing', () => {
    const labels = read.variables.map((variable) => [...variable.labels].sort(([a], [b]) => a - b))
    expect(labels).toEqual(
      data.variables.map(({ values, missing }) => [
        ...missing.map(({ code, label }) => [code, { label: label.sv, userMissing: true }]),
        ...values.map(({ code, label }) => [code, { label: label.sv, userMissing: false }]),
      ]),
    )
    expect(labels.flat().length).toBeGreaterThan(500)
  })

  it('has the reasons as user-missing values', () => {
    expect(read.variables.map(({ missing }) => missing)).toEqual(
      data.variables.map(({ missing }) => (missing.length > 0 ? '-9 THRU -5' : '')),
    )
  })

  it('has every value of everyone', () => {
    expect(read.rows).toHaveLength(290)
    const known = data.rows.map((row) => row.map((cell) => `${cell ?? ''}`.trimEnd()))
    expect(read.rows.map((row) => row.map((cell) => cell.trim()))).toEqual(known)
  })
})
