import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { bytesOf, filesUnder, finder, type Needle } from '#test/attack/storage/needles.ts'

/** That files held something at a look: `file` relative to its folder. */
export type Sighting = Readonly<{
  look: number
  folder: number
  file: string
  kind: string
  count: number
}>

/** Looks at all files of some folders again and again, and reads those that have changed. */
export function fileWatch(folders: readonly string[], needles: readonly Needle[]) {
  const find = finder(needles)
  const known = new Map<string, string>()
  let looks = 0

  return {
    looks: () => looks,
    look: (): Sighting[] => {
      looks++
      return folders.flatMap((folder, number) =>
        filesUnder(folder)
          .filter(hasChanged)
          .flatMap((file) => seenIn(file, folder, number)),
      )
    },
  }

  function seenIn(file: string, folder: string, number: number): Sighting[] {
    const found = Map.groupBy(find(bytesOf(file)), ({ kind }) => kind)
    return [...found].map(([kind, hits]) => ({
      look: looks,
      folder: number,
      file: relative(folder, file),
      kind,
      count: new Set(hits.map(({ needle }) => needle)).size,
    }))
  }

  function hasChanged(file: string): boolean {
    const stat = statSync(file, { throwIfNoEntry: false, bigint: true })
    const state = stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : 'gone'
    // written by way of memory: its time stands still
    const isSame = known.get(file) === state && !file.endsWith('-shm')
    known.set(file, state)
    return !isSame
  }
}
