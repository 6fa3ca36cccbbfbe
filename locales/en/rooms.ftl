### Rooms and groups that belong to a body.

## Commands

cmd-room-code = code for group, link a group
cmd-premeeting-code = code for pre-meeting room, link pre-meeting room
cmd-link-room = connect, /connect
cmd-unlink-room = unlink group
rooms-menu-room-code = Link a group to the council
rooms-menu-premeeting-code = Link a room for the pre-meeting

## Linking

rooms-ask-room-code-body = Who is the group for?
rooms-ask-premeeting-code-body = Who is the room for?
rooms-ask-link-room-code = What is the code?
rooms-code-council = The code for the group of { $body }
rooms-code-premeeting = The code for the pre-meeting room of { $body }
rooms-code-do = Bring me into the group. Write this there within ten minutes:
rooms-code-words = { $mark }connect { $code }
rooms-code-council-body = Then the items come there. I never write anything private there.
rooms-code-premeeting-body = Only the representatives can link it. Make sure that nobody else is there.
rooms-not-alone = { $name } is in the room
rooms-not-alone-body = The pre-meeting is for the representatives only. Ask { $name } to leave, or use another room.
rooms-only-there = Write the code in the group or the room
rooms-only-there-body = Here we are alone. I must see the code where it is to count.
rooms-wrong-code = The code does not count here
rooms-wrong-code-body = It may be used or old, or given to somebody else. Ask for a new one in private.
rooms-linked-council = This is the group of { $body }
rooms-linked-council-body = The items come here. Everything private we take in private.
rooms-linked-premeeting = This is the pre-meeting room of { $body }
rooms-linked-premeeting-body = Here you can write and read notes. Nobody from the service can read them with me.
rooms-line-council = The group of { $body }, { $network }
rooms-line-premeeting = The pre-meeting room of { $body }, { $network }
rooms-ask-unlink-room-room = Which group do you want to unlink?
rooms-none-unlink-room-room = No groups are linked
rooms-unlinked = The group is unlinked

## The notice board

rooms-until = Say what you think by { $close }.
rooms-answer-privately = Write to me in private.
rooms-talk-here = Do talk about the item here. Write to me in private to get an answer.
rooms-paper = New paper: { $title }
rooms-read-privately = Read it in private with me.
