/** A roster file of a company in three levels: so many people, twenty to a department. */
export function rosterFile(people: number, first = 0): Buffer {
  const rows = Array.from({ length: people }, (_, index) => {
    const person = first + index
    const team = person % Math.max(1, people / 20)
    return `p${person}@example.org,Élodie Person ${person},Company/D${team % 50}/T${team},fr,`
  })
  return Buffer.from(['email,name,department,language,manages', ...rows].join('\n'))
}
