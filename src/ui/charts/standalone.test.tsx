import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Curve } from './Curve.tsx'
import { curveFigures, map } from './examples/collection.tsx'
import { fewYes } from './examples/one-bar.tsx'
import { asPicture, onThePage } from './examples/options.tsx'
import { standalone } from './standalone.tsx'
import { lightColours, standaloneRules } from './standalone-style.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('a picture that stands alone', () => {
  const files = [
    standalone(fewYes, { width: 640 }),
    standalone(asPicture, { width: 560 }),
    standalone(map, { width: 260 }),
    standalone(<Curve {...curveFigures} width={640} />, { width: 640 }),
  ]

  it('has its size in pixels, its own style, and asks for nothing outside itself', () => {
    for (const svg of files) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*width="\d+"/)
      expect(svg).toMatch(/^<svg [^>]*height="\d+"/)
      expect(svg).not.toMatch(/var\(|href=|style="|https?:\/\/(?!www\.w3\.org\/2000\/svg")/)
    }
  })

  it('carries the hatch and the rules that it uses, and no others', () => {
    expect(files[0]).toContain('<pattern id="hatch"')
    expect(files[0]).toContain('.hatch-line{')
    expect(files[0]).not.toContain('.line-main')
    expect(files[1]).not.toContain('<pattern')
  })

  it('keeps the name and the description', () => {
    expect(files[0]).toContain('<title id="few-yes-t">Ja 71, Nej 170')
  })

  it('is refused for a list of several pictures', () => {
    expect(() => standalone(onThePage, { width: 600 })).toThrow('one svg')
  })
})

describe('the colours and rules of a picture that stands alone', () => {
  const theme = read('../theme/lagesbild.css')
  const light = theme.slice(theme.indexOf('light'), theme.indexOf('color-scheme: light'))
  const tokens = read('../styles/tokens.css')
  const sheet = ['marks', 'line', 'tiles', 'change'].map((name) => read(`../styles/charts/${name}.css`)).join('\n')
  const tokenValue = (name: string): string => {
    const found = new RegExp(`${name}:\\s*([^;]+);`).exec(`${tokens}\n${light}`)?.[1]?.trim()
    const inner = found && /^var\((--[\w-]+)\)$/.exec(found)?.[1]
    return inner ? tokenValue(inner) : (found ?? `no ${name}`)
  }

  it('are those of the theme in light', () => {
    const named = {
      paper: '--paper',
      ink: '--ink',
      ink2: '--ink-2',
      rule2: '--rule-2',
      accent: '--accent',
      sheet: '--sheet',
    }
    for (const [name, token] of Object.entries(named)) {
      expect(lightColours[name as keyof typeof lightColours].toLowerCase(), token).toBe(tokenValue(token).toLowerCase())
    }
  })

  it('draw every mark as the stylesheet of the pages does', () => {
    const compared = Object.entries(standaloneRules).filter(
      ([selector]) => selector !== 'text' && !selector.startsWith('.lab'),
    )
    for (const [selector, rule] of compared) {
      expect(ruleOf(selector), selector).toBe(normal(rule))
    }
  })

  /** The declarations that the page's stylesheet gives a selector, with its tokens resolved. */
  function ruleOf(selector: string): string {
    for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const listed = selectors.split(',').map((part) => part.trim())
      if (listed.includes(selector)) return normal(body.replace(/var\((--[\w-]+)\)/g, (_, name) => tokenValue(name)))
    }
    return `no rule for ${selector}`
  }

  function normal(body: string): string {
    return body
      .split(';')
      .map((part) =>
        part
          .replace(/\s*:\s*/, ':')
          .trim()
          .toLowerCase(),
      )
      .filter((part) => part !== '' && !part.startsWith('vector-effect'))
      .sort()
      .join(';')
  }
})
