import { print } from '#src/cli/print.ts'

const HELP = `Septet

  serve                                     pages, API and worker
  demo                                      a company with two closed campaigns and an open one
  migrate                                   brings the database to the latest version
  admin create --email A --name N           a first or further administrator; asks for the password
  admin break-glass --email A               the administrator whose password OIDC_ONLY leaves open
  token create --role R [--role R] [--department PATH] [--name N] [--expires DAYS] [--scope read|write]
               [--part roster|questionnaires|campaigns|reports|audit-log|status]
                                            a token of the API; prints it alone
  roster import FILE [--dry-run] [--rejected OUT.csv]
                                            replaces the roster by a CSV file, or shows what it would change
  roster erase EMAIL                        erases a person from the roster
  campaign open|close ID                    as the buttons do; open --reason TEXT where
                                            people were asked within 30 days
  campaign report ID [DEPARTMENT] [--format json|csv|xlsx] [--language fr|es|en]
                                            the reports, or one of them, on standard output
  keys export ID --out FILE                 the keys of a campaign under a passphrase
  keys import FILE                          brings them back
  keys make LINK --out FILE                 a trustee: makes the box key, sends its public half
  keys hand-over LINK FILE                  a trustee: hands the key over after the grace period
  backup FILE                               the database at one moment, while the server runs; without keys
  restore FILE                              fills an empty database from a backup
  verify                                    database, keys, campaigns and audit log
  verify BACKUP                             whether a backup is as it was written
  verify-export FILE [--manifest FINGERPRINT]
                                            checks an auditor's list: needs no server and no database
  replay DATA.csv --spec SPEC.json --url URL --token T [--wave V] [--out FILE]
                                            lets every row of a table answer through HTTP
  analyse DATA.csv --spec SPEC.json [--out FILE]
                                            every statistic of a table as JSON: needs no database
  analyse SUMS.json --sums [--out FILE]     reliability and correlations of published sums

The settings are environment variables; see the README.`

export async function help() {
  print(HELP)
}
