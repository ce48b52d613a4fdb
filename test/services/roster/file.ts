import type { Actor } from '#src/core/permission.ts'

const anAdministrator = (name: string): Actor => ({
  id: name.toLowerCase(),
  kind: 'account',
  name,
  roles: ['administrator'],
  departments: [],
})

export const alice = anAdministrator('Alice')
export const adam = anAdministrator('Adam')

/** A roster file of `anna Company/Sales`, with `formerly Path` or `manages Path` behind it where wanted. */
export function fileOf(...people: string[]): Uint8Array {
  const rows = people.map((person) => {
    const [name = '', department = '', ...others] = person.split(' ')
    const after = (word: string) => (others.includes(word) ? others[others.indexOf(word) + 1] : '')
    return `${name}@b.org,${name},${department},en,${after('manages')},${after('formerly')}`
  })
  return Buffer.from(['email,name,department,language,manages,formerly', ...rows, ''].join('\n'))
}
