### When somebody does not have access.

access-denied = You do not have access to this
access-denied-body = Others in the council do this. Ask the coordinator if you think it is a mistake.
