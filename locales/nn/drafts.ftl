### Kladdar: ord om ei sak som aldri vart sende.

cmd-my-drafts = kladd, kladdar, kladdane mine
drafts-menu-my-drafts = Kladdane mine
drafts-see-choice = Vis det eg skreiv
drafts-several = Du har { $many } tekstar som ikkje er sende
drafts-line = { $item }: { $words }
drafts-none = Du har ingen kladd
