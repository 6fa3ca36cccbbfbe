### När någon inte har tillgång.

access-denied = Det här har du inte tillgång till
access-denied-body = Det är andra i rådet som gör det här. Fråga samordnaren om du tror att det är fel.
