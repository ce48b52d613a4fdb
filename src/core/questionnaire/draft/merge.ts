type Fields = Readonly<Record<string, string>>

/** A form that was filled in from an older revision, laid over what is there now. */
export type Merged = Readonly<{
  /** What each field of now shows: what was entered, or what is there where nothing was changed. */
  values: Fields
  /** What is there now in each field that both changed, and otherwise. */
  clashes: Fields
  /** What was entered in fields that are gone. */
  lost: readonly Readonly<{ name: string; value: string }>[]
}>

/**
 * Lays what somebody entered over what somebody else saved meanwhile. `was`: the fields as they were when the form was
 * shown. Nothing entered is lost, and nothing that only the other changed is undone.
 */
export function mergeEntered(now: Fields, was: Fields, entered: Fields): Merged {
  const names = Object.keys(now)
  const isTouched = (name: string) => entered[name] !== undefined && entered[name] !== was[name]
  return {
    values: Object.fromEntries(
      names.map((name) => [name, (isTouched(name) ? entered[name] : now[name]) ?? '']),
    ),
    clashes: Object.fromEntries(
      names
        .filter((name) => isTouched(name) && now[name] !== was[name] && now[name] !== entered[name])
        .map((name) => [name, now[name] ?? '']),
    ),
    lost: Object.entries(entered)
      .filter(([name, value]) => now[name] === undefined && isTouched(name) && value !== '')
      .map(([name, value]) => ({ name, value })),
  }
}
