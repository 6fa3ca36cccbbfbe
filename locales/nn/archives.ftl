### Arkivpakkar.

archives-file-readme = les-meg
archives-file-report = arsmelding
archives-file-agenda = sakliste
archives-file-inputs = innspel
archives-file-vote = roysting
archives-file-addenda = tillegg
archives-addenda = Tillegg til referatet
archives-addendum = Tillegg { $number }, { $day }, { $by }
archives-file-minutes = referat
archives-folder-agenda = 1-sakliste
archives-folder-papers = 2-papir
archives-folder-inputs = 3-innspel
archives-folder-votes = 4-roystingar
archives-folder-minutes = 5-referat
archives-readme = { $title }. Frå { $council }. Du kan opne alle filer med vanlege program. Slik ser du at inga fil er endra: Opne ein terminal i denne mappa. Skriv: sha256sum --check SHA256SUMS
archives-label-day = Dag
archives-label-place = Stad
archives-label-body = Råd
archives-day = { $day }
archives-agenda = Sakliste: { $meeting }, { $day }
archives-inputs = Innspel: { $meeting }
archives-minutes = Referat: { $meeting }
archives-year = Året { $year }
archives-paper-gone = Fila til «{ $title }» finst ikkje lenger.
archives-kind-unknown = Eg kjenner ikkje dokumenttypen «{ $kind }»
archives-code-wrong = Koden «{ $code }» er feil. Bruk opp til åtte bokstavar
