### Drafts: words about an item that were never sent.

cmd-my-drafts = draft, drafts, my drafts
drafts-menu-my-drafts = My drafts
drafts-see-choice = See what I wrote
drafts-several = You have { $many } texts that are not sent
drafts-line = { $item }: { $words }
drafts-none = You have no draft
