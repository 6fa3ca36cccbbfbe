### User guides: read in chat, or fetched as files.

cmd-guide = brukarrettleiing, rettleiing, guide, /guide
cmd-guide-file = rettleiing som fil, last ned rettleiing
guides-menu-guide = Les ei brukarrettleiing
guides-ask-guide-guide = Kva rettleiing vil du lese?
guides-ask-guide-page = Kva vil du lese om?
guides-ask-guide-file-guide = Kva rettleiing vil du ha som fil?
guides-ask-guide-file-form = Kva form vil du ha?
guides-none-guide-guide = Det er inga rettleiing for deg
guides-none-guide-page = Det er ingenting å lese
guides-none-guide-file-guide = Det er inga rettleiing for deg
guides-none-guide-file-form = Det er ingenting å velje
guides-next-choice = Les neste side
guides-all-choice = Vis alle sidene
guides-file-choice = Få ho som fil
guides-place = Side { $n } av { $total } i rettleiinga.
guides-form-html = Nettside
guides-form-pdf = PDF
guides-form-large-print = Stor skrift, PDF
guides-form-docx = Word
guides-form-epub = Bok til leseprogram
guides-summary = Boka har overskrifter, innhaldsliste og språk som skjermlesarar kjenner att.
guides-author = Rådslag
