### Arkivpakker.

archives-file-readme = les-meg
archives-file-report = arsmelding
archives-file-agenda = saksliste
archives-file-inputs = innspill
archives-file-vote = avstemning
archives-file-addenda = tillegg
archives-addenda = Tillegg til referatet
archives-addendum = Tillegg { $number }, { $day }, { $by }
archives-file-minutes = referat
archives-folder-agenda = 1-saksliste
archives-folder-papers = 2-papirer
archives-folder-inputs = 3-innspill
archives-folder-votes = 4-avstemninger
archives-folder-minutes = 5-referat
archives-readme = { $title }. Fra { $council }. Du kan åpne alle filer med vanlige programmer. Slik ser du at ingen fil er endret: Åpne en terminal i denne mappen. Skriv: sha256sum --check SHA256SUMS
archives-label-day = Dag
archives-label-place = Sted
archives-label-body = Råd
archives-day = { $day }
archives-agenda = Saksliste: { $meeting }, { $day }
archives-inputs = Innspill: { $meeting }
archives-minutes = Referat: { $meeting }
archives-year = Året { $year }
archives-paper-gone = Filen til «{ $title }» finnes ikke lenger.
archives-kind-unknown = Jeg kjenner ikke dokumenttypen «{ $kind }»
archives-code-wrong = Koden «{ $code }» er feil. Bruk opptil åtte bokstaver
