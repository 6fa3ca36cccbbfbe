### User guides: read in chat, or fetched as files. nb is the source.

cmd-guide = brukerveiledning, veiledning, guide, /guide
cmd-guide-file = veiledning som fil, last ned veiledning
guides-menu-guide = Les en brukerveiledning
guides-ask-guide-guide = Hvilken veiledning vil du lese?
guides-ask-guide-page = Hva vil du lese om?
guides-ask-guide-file-guide = Hvilken veiledning vil du ha som fil?
guides-ask-guide-file-form = Hvilken form vil du ha?
guides-none-guide-guide = Det er ingen veiledning for deg
guides-none-guide-page = Det er ingenting å lese
guides-none-guide-file-guide = Det er ingen veiledning for deg
guides-none-guide-file-form = Det er ingenting å velge
guides-next-choice = Les neste side
guides-all-choice = Vis alle sidene
guides-file-choice = Få den som fil
guides-place = Side { $n } av { $total } i veiledningen.
guides-form-html = Nettside
guides-form-pdf = PDF
guides-form-large-print = Stor skrift, PDF
guides-form-docx = Word
guides-form-epub = Bok til leseprogram
guides-summary = Boken har overskrifter, innholdsliste og språk som skjermlesere kjenner igjen.
guides-author = Rådslag
