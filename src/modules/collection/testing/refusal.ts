/** What something that is done is refused with; null where it is not. */
export function refusal(doing: Promise<unknown>): Promise<unknown> {
  return doing.then(
    () => null,
    (error: unknown) => error,
  )
}

/** The code of the problem that something is refused with; null where it is not. */
export async function codeOf(doing: Promise<unknown>): Promise<string | null | undefined> {
  const error = (await refusal(doing)) as { code?: string } | null
  return error === null ? null : error.code
}
