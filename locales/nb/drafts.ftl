### Kladder: ord om en sak som aldri ble sendt.

cmd-my-drafts = kladd, kladder, mine kladder
drafts-menu-my-drafts = Kladdene mine
drafts-see-choice = Vis det jeg skrev
drafts-several = Du har { $many } tekster som ikke er sendt
drafts-line = { $item }: { $words }
drafts-none = Du har ingen kladd
drafts-kept = Ingenting er sendt. Det du skrev, er tatt vare på som kladd.
drafts-waits = Du har ikke sendt det du skrev om { $item }
drafts-send-now = Vil du sende det nå?
drafts-drop = Slett kladden
drafts-dropped = Kladden er slettet
