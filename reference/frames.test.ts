import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeFrame, readMunicipalities } from './frames.ts'

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('frames of the surveys', () => {
  it('are what the register gives', () => {
    expect(makeFrame(readMunicipalities(), 2013)).toBe(file('./enkat-2015/frame.csv'))
    expect(makeFrame(readMunicipalities(), 2024)).toBe(file('./enkat-2020/frame.csv'))
    expect(makeFrame(readMunicipalities(), 2024)).toBe(file('./enkat-2026/frame.csv'))
  })

  it('hold 290 municipalities in 21 counties, each once', () => {
    const municipalities = readMunicipalities()
    expect(new Set(municipalities.map((each) => each.code)).size).toBe(290)
    expect(new Set(municipalities.map((each) => each.county)).size).toBe(21)
    // Statistics Sweden's population of the country on 31 December 2013.
    expect(municipalities.reduce((sum, each) => sum + each.population[2013], 0)).toBe(9_644_864)
  })
})
