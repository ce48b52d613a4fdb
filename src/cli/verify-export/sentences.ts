import type { CheckedExport } from '#src/core/anonymity/server/check-export.ts'
import { say } from '#src/core/words/words.ts'

type Fault = CheckedExport['faults'][number]

/** What is wrong, in one sentence for each kind. */
export function sentenceOf(fault: Fault): string {
  if ('leaf' in fault) return `${passSentence(fault)}${othersOf(fault.count)}`
  switch (fault.key) {
    case 'groups-root':
      return 'The groups are not those that the manifest names: their root is another.'
    case 'group-key':
      return `The key of group ${fault.group} is no RSA key of 2,048 bits.`
    case 'group-small':
      return `Group ${fault.group} has fewer people than the manifest promises.`
    case 'groups-invited':
      return 'The people of all groups are not as many as the totals say were invited.'
    default:
      return say('en', `verify.fault.${fault.key}`)
  }
}

function passSentence({ key, leaf, group, other }: Extract<Fault, { leaf: string }>): string {
  switch (key) {
    case 'pass-unreadable':
      return `The entry of ballot ${leaf || 'without a leaf'} cannot be read.`
    case 'pass-leaf':
      return `The entry of ballot ${leaf} holds the pass of another ballot.`
    case 'pass-campaign':
      return `The pass of ballot ${leaf} belongs to another campaign.`
    case 'pass-group':
      return `The pass of ballot ${leaf} says group ${group}, but the key of group ${other} signed it.`
    case 'pass-signature':
      return `The signature of the pass of ballot ${leaf} is false for its group ${group}.`
    case 'pass-doubled':
      return `The entry of ballot ${leaf} stands in the file twice.`
    case 'pass-unsorted':
      return `The entry of ballot ${leaf} is out of order.`
    case 'pass-unlisted':
      return `Ballot ${leaf} has an entry but is not in the list of counted ballots.`
    case 'pass-missing':
      return `Ballot ${leaf} was counted but has no entry: nothing shows that it had a pass.`
    case 'pass-too-many':
      return `Group ${group} has more ballots than people.`
  }
}

const othersOf = (count: number) => (count > 1 ? ` (And ${count - 1} more like it.)` : '')
