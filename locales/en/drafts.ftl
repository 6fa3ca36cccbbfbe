### Drafts: words about an item that were never sent.

cmd-my-drafts = draft, drafts, my drafts
drafts-menu-my-drafts = My drafts
drafts-see-choice = See what I wrote
drafts-several = You have { $many } texts that are not sent
drafts-line = { $item }: { $words }
drafts-none = You have no draft
drafts-kept = Nothing has been sent. What you wrote is kept as a draft.
drafts-waits = You have not sent what you wrote about { $item }
drafts-send-now = Do you want to send it now?
drafts-drop = Delete the draft
drafts-dropped = The draft is deleted
