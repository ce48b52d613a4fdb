/** The separator of a CSV file: of comma, semicolon and tab the one that its heading has most of, outside quotes. */
export function separatorOf(heading: string): string {
  const bare = heading.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.reduce((most, other) => (other.count > most.count ? other : most)).mark
}
