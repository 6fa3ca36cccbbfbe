### User guides: read in chat, or fetched as files.

cmd-guide = user guide, guide, manual, /guide
cmd-guide-file = guide as a file, download guide
guides-menu-guide = Read a user guide
guides-ask-guide-guide = Which guide do you want to read?
guides-ask-guide-page = What do you want to read about?
guides-ask-guide-file-guide = Which guide do you want as a file?
guides-ask-guide-file-form = Which form do you want?
guides-none-guide-guide = There is no guide for you
guides-none-guide-page = There is nothing to read
guides-none-guide-file-guide = There is no guide for you
guides-none-guide-file-form = There is nothing to choose
guides-next-choice = Read the next page
guides-all-choice = Show all the pages
guides-file-choice = Get it as a file
guides-place = Page { $n } of { $total } in the guide.
guides-form-html = Web page
guides-form-pdf = PDF
guides-form-large-print = Large print, PDF
guides-form-docx = Word
guides-form-epub = Book for reading programs
guides-summary = The book has headings, contents and languages that screen readers recognise.
guides-author = Rådslag
