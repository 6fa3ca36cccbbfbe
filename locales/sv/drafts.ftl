### Utkast: ord om ett ärende som aldrig skickades.

cmd-my-drafts = utkast, mina utkast
drafts-menu-my-drafts = Mina utkast
drafts-see-choice = Visa det jag skrev
drafts-several = Du har { $many } texter som inte är skickade
drafts-line = { $item }: { $words }
drafts-none = Du har inget utkast
drafts-kept = Inget är skickat. Det du skrev är sparat som utkast.
drafts-waits = Du har inte skickat det du skrev om { $item }
drafts-send-now = Vill du skicka det nu?
drafts-drop = Radera utkastet
drafts-dropped = Utkastet är raderat
