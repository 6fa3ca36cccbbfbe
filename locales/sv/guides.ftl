### User guides: read in chat, or fetched as files.

cmd-guide = användarguide, guide, handledning, /guide
cmd-guide-file = guide som fil, ladda ner guide
guides-menu-guide = Läs en användarguide
guides-ask-guide-guide = Vilken guide vill du läsa?
guides-ask-guide-page = Vad vill du läsa om?
guides-ask-guide-file-guide = Vilken guide vill du ha som fil?
guides-ask-guide-file-form = Vilken form vill du ha?
guides-none-guide-guide = Det finns ingen guide för dig
guides-none-guide-page = Det finns inget att läsa
guides-none-guide-file-guide = Det finns ingen guide för dig
guides-none-guide-file-form = Det finns inget att välja
guides-next-choice = Läs nästa sida
guides-all-choice = Visa alla sidor
guides-file-choice = Få den som fil
guides-place = Sida { $n } av { $total } i guiden.
guides-form-html = Webbsida
guides-form-pdf = PDF
guides-form-large-print = Stor stil, PDF
guides-form-docx = Word
guides-form-epub = Bok för läsprogram
guides-summary = Boken har rubriker, innehållsförteckning och språk som skärmläsare känner igen.
guides-author = Rådslag
