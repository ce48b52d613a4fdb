import { stringify } from 'csv-stringify/sync'

type PersonLinks = Readonly<{ email: string; link: string; plainLink: string }>

/** The links as CSV. A spreadsheet that opens the file must not run an address as a formula. */
export const linksFile = (links: readonly PersonLinks[]) =>
  stringify([...links], {
    header: true,
    columns: ['email', 'link', 'plainLink'],
    escape_formulas: true,
  })
