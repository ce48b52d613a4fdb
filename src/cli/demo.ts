/** Placeholder until the demonstration lands. */
export async function demo() {
  throw new Error('The demonstration is not part of this version yet.')
}
