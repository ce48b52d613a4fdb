/** Counts per name within a window of time; in memory only, forgotten when the window is over. */
export type Throttle = Readonly<{ isTooMany: (name: string, now: Date) => boolean }>

/**
 * At most `limit` events per name in `seconds`. The window of a name starts with its first event.
 * Memory is bounded: past `names` names the oldest windows are dropped.
 */
export function throttle(limit: number, seconds: number, names = 100_000): Throttle {
  const windows = new Map<string, { ends: number; count: number }>()

  return {
    isTooMany: (name, now) => {
      const time = now.getTime()
      const current = windows.get(name)
      if (!current || current.ends <= time) {
        windows.delete(name)
        if (windows.size >= names) dropOldest()
        windows.set(name, { ends: time + seconds * 1000, count: 1 })
        return limit < 1
      }
      current.count++
      return current.count > limit
    },
  }

  function dropOldest() {
    const oldest = windows.keys().next().value
    if (oldest !== undefined) windows.delete(oldest)
  }
}
