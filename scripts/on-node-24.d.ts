export const node: string
export function ensureInstalled(): void
export function ensureBuilt(): void
export function runOnNode24(args: readonly string[], environment?: Readonly<Record<string, string>>): void
