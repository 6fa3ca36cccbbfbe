### Utkast: ord om ett ärende som aldrig skickades.

cmd-my-drafts = utkast, mina utkast
drafts-menu-my-drafts = Mina utkast
drafts-see-choice = Visa det jag skrev
drafts-several = Du har { $many } texter som inte är skickade
drafts-line = { $item }: { $words }
drafts-none = Du har inget utkast
