### Kladder: ord om en sak som aldri ble sendt.

cmd-my-drafts = kladd, kladder, mine kladder
drafts-menu-my-drafts = Kladdene mine
drafts-see-choice = Vis det jeg skrev
drafts-several = Du har { $many } tekster som ikke er sendt
drafts-line = { $item }: { $words }
drafts-none = Du har ingen kladd
