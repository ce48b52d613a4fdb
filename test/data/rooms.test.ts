import { describe, expect, test } from 'vitest'
import type { Box, Published, Roster } from '#src/data/rooms.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

/** Compiles only as long as each line marked is refused by the types; it is never run. */
export function roomsThatNeverMeet(roster: Roster, box: Box, published: Published) {
  const ballots = box.selectFrom('ballotBox')
  const invitations = roster.selectFrom('invitation')
  const comments = published.selectFrom('comment')
  return [
    // @ts-expect-error the box knows no invitation
    ballots.innerJoin('invitation', 'invitation.campaign', 'ballotBox.campaign'),
    // @ts-expect-error the box knows no person
    box.selectFrom('person'),
    // @ts-expect-error the box knows nothing published
    box.selectFrom('tally'),
    // @ts-expect-error the roster knows no ballot
    invitations.innerJoin('ballotBox', 'ballotBox.campaign', 'invitation.campaign'),
    // @ts-expect-error the roster knows no ballot
    roster.selectFrom('ballotBox'),
    // @ts-expect-error the roster knows no comment
    roster.selectFrom('comment'),
    // @ts-expect-error what is published knows no invitation
    comments.innerJoin('invitation', 'invitation.campaign', 'comment.campaign'),
    // @ts-expect-error what is published knows no ballot
    published.selectFrom('ballotBox'),
    // @ts-expect-error what is published knows no person
    published.selectFrom('person'),
    // @ts-expect-error a door of one room does not open another
    ((door: Box): Roster => door)(box),
    // @ts-expect-error a door of one room does not open another
    ((door: Published): Box => door)(published),
    // the frame is everybody's
    ballots.innerJoin('campaign', 'campaign.id', 'ballotBox.campaign'),
  ]
}

onEachDatabase('the rooms', (context) => {
  describe('of one database', () => {
    test('all see the frame', async () => {
      const { frame, roster, box, published } = context()
      for (const room of [frame, roster, box, published])
        expect(await room.selectFrom('campaign').select('id').execute()).toEqual([])
    })
  })
})
