import { stringify } from 'csv-stringify/sync'

/** The links as CSV. A spreadsheet that opens the file must not run an address as a formula. */
export const linksFile = (links: readonly { email: string; link: string }[]) =>
  stringify([...links], { header: true, columns: ['email', 'link'], escape_formulas: true })
