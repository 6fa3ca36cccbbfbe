### Kladdar: ord om ei sak som aldri vart sende.

cmd-my-drafts = kladd, kladdar, kladdane mine
drafts-menu-my-drafts = Kladdane mine
drafts-see-choice = Vis det eg skreiv
drafts-several = Du har { $many } tekstar som ikkje er sende
drafts-line = { $item }: { $words }
drafts-none = Du har ingen kladd
drafts-kept = Ingenting er sendt. Det du skreiv, er teke vare på som kladd.
drafts-waits = Du har ikkje sendt det du skreiv om { $item }
drafts-send-now = Vil du sende det no?
drafts-drop = Slett kladden
drafts-dropped = Kladden er sletta
