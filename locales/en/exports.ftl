### Reports, archive and data as files.

cmd-get-report = get report, annual report, archive package, web pages
cmd-new-member-pack = starter pack, new member pack
cmd-my-data-file = my data as a file, download my data
cmd-public-part = public, what is public
cmd-archive-code = archive code, archive codes
exports-menu-get-report = Get a report or archive
exports-menu-new-member-pack = Pack for new members
exports-menu-my-data-file = My data as a file
exports-menu-public-part = What everybody may see
exports-menu-archive-code = Codes in the archive
exports-ask-get-report-what = What do you want to get?
exports-none-get-report-what = There is nothing to get
exports-ask-get-report-meeting = Which meeting?
exports-none-get-report-meeting = No meeting has an agenda yet
exports-ask-public-part-part = What do you want to choose for?
exports-none-public-part-part = There is nothing to choose
exports-ask-public-part-shown = Shall everybody see this?
exports-ask-archive-code-kind = Which kind of document?
exports-none-archive-code-kind = There is nothing to choose
exports-ask-archive-code-code = Which code does the archive use?
exports-what-annual = Annual report
exports-what-site = Web pages for everybody
exports-what-archive = Archive package of a meeting
exports-what-archive-year = Archive package of the year
exports-what-pack = Pack for whoever takes over
exports-what-member-pack = Pack for new members
exports-what-guide = User guide
exports-begun = Being made: { $what }
exports-begun-body = It usually takes less than a minute. You get the files here when they are ready.
exports-progress-choice = How far is it?
exports-state-waiting = It is in line. You asked { $seconds } seconds ago
exports-state-leased = It is being made. You asked { $seconds } seconds ago
exports-state-done = It is ready. The files were sent to you
exports-state-failed = It did not work. Ask for it once more
exports-made = Ready: { $what }
exports-how-site = Unpack the file and put the folder on a web server. No programs are needed.
exports-how-archive = Unpack the file. All of it opens without Rådslag. Read the file read-me first.
exports-how-archive-year = Unpack the file. There is a folder for each meeting. Read the file read-me first.
exports-failed = This could not be made: { $what }
exports-failed-body = It is not your fault. Ask for it once more.
exports-kilobytes = { $n } kilobytes
exports-megabytes = { $n } megabytes
exports-file = { $name }, { $kind }, { $size }
exports-file-pages = { $name }, { $kind }, { $pages } pages, { $size }
exports-file-html = web page
exports-file-pdf = PDF
exports-file-docx = Word
exports-file-zip = packed folder
exports-file-json = for other programs
exports-file-epub = book for reading programs
exports-file-other = file
exports-own = All we keep about you
exports-own-body =
    { $many ->
       [one] The file has one row. It is for you only.
      *[other] The file has { $many } rows. It is for you only.
    }
exports-public = What everybody may see
exports-public-body = This holds the next time you get the web pages. Words that could point to a person are never shown.
exports-shown = Shown
exports-not-shown = Not shown
exports-part-names = Names of the members
exports-part-minutes = Approved minutes
exports-part-inputs = Comments and answers
exports-part-figures = The year in figures
exports-codes = Codes in the archive
exports-kind-summons = Summons
exports-kind-agenda = Agenda
exports-kind-public-agenda = Public agenda
exports-kind-item = Case paper
exports-kind-decision = Decision on an item
exports-kind-minutes = Minutes
exports-kind-attachment = Attachment
exports-cli-help = Write reports, archives and web pages to a folder
exports-cli-annual = The annual report in every form
exports-cli-site = The web pages for everybody. Put the folder on a web server
exports-cli-archive = An archive package of a meeting or a year
exports-cli-handover = The pack for whoever takes over
exports-cli-guides = The user guides, in every form
exports-cli-register = All comments as a table
exports-cli-answers = What the council said, what was done, and why not
exports-cli-minutes = The minutes in the forms that have been made
exports-cli-calendar = The meetings as a calendar file
exports-cli-verify = See whether an archive package is whole and unchanged
exports-cli-out = The folder to write to
exports-cli-year = The year, else this one
exports-cli-language = Language. May be given several times
exports-cli-meeting = The meeting, by day or name
exports-cli-package = The folder or the zip file
exports-cli-making = Making the files. It may take a minute …
exports-cli-written =
    { $many ->
       [one] One file written to { $folder }
      *[other] { $many } files written to { $folder }
    }
exports-cli-failed = The files could not be made. See the log
exports-cli-cannot-write = Cannot write to { $folder }: { $why }
exports-cli-no-meeting = Cannot find the meeting “{ $meeting }”
exports-cli-no-minutes = There are no minutes for “{ $meeting }”
exports-cli-no-language = Do not know the language “{ $language }”. Choose among: { $known }
exports-cli-no-package = Cannot find { $package }
exports-cli-whole = The package is whole and unchanged. { $many } files were checked
exports-cli-fault-missing = Missing: { $path }
exports-cli-fault-changed = Changed: { $path }
exports-cli-fault-extra = Not in the list: { $path }
exports-cli-fault-list = The list cannot be read: { $path }
