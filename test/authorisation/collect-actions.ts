import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Action } from '../../src/platform/action/index.ts'

type AnyAction = Action<unknown, unknown>

/** Of a module, and of each part of one. */
const files = ['index.ts', '{,*/}actions.ts', '{,*/}actions/**/*.ts']

/** Every action that a module exports, by its name. @throws when two different ones have the same name */
export async function collectActions(): Promise<Map<string, AnyAction>> {
  const found = new Map<string, AnyAction>()
  for (const file of files.flatMap((name) => globSync(`src/modules/*/${name}`))) {
    if (file.endsWith('.test.ts')) continue
    const exported = Object.values((await import(resolve(file))) as Record<string, unknown>)
    for (const action of exported.flatMap((value) => [value, ...Object.values(value ?? {})]).filter(isAction)) {
      const known = found.get(action.name)
      if (known && known !== action) throw new Error(`Two actions have the name ${action.name}`)
      found.set(action.name, action)
    }
  }
  return found
}

function isAction(value: unknown): value is AnyAction {
  if (typeof value !== 'object' || value === null) return false
  return ['name', 'permission', 'effect', 'input', 'run'].every((part) => part in value)
}
