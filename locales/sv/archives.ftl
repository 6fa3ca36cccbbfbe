### Arkivpaket.

archives-file-readme = las-mig
archives-file-report = arsberattelse
archives-file-agenda = dagordning
archives-file-inputs = synpunkter
archives-file-vote = omrostning
archives-file-addenda = tillagg
archives-addenda = Tillägg till protokollet
archives-addendum = Tillägg { $number }, { $day }, { $by }
archives-file-minutes = protokoll
archives-folder-agenda = 1-dagordning
archives-folder-papers = 2-handlingar
archives-folder-inputs = 3-synpunkter
archives-folder-votes = 4-omrostningar
archives-folder-minutes = 5-protokoll
archives-readme = { $title }. Från { $council }. Du kan öppna alla filer med vanliga program. Så ser du att ingen fil är ändrad: Öppna en terminal i den här mappen. Skriv: sha256sum --check SHA256SUMS
archives-label-day = Dag
archives-label-place = Plats
archives-label-body = Råd
archives-day = { $day }
archives-agenda = Dagordning: { $meeting }, { $day }
archives-inputs = Synpunkter: { $meeting }
archives-minutes = Protokoll: { $meeting }
archives-year = Året { $year }
archives-paper-gone = Filen till ”{ $title }” finns inte längre.
archives-kind-unknown = Jag känner inte till dokumenttypen ”{ $kind }”
archives-code-wrong = Koden ”{ $code }” är fel. Använd högst åtta bokstäver
