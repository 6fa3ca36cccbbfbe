### Archive packages.

archives-file-readme = read-me
archives-file-report = annual-report
archives-file-agenda = agenda
archives-file-inputs = comments
archives-file-vote = vote
archives-file-addenda = addenda
archives-addenda = Addenda to the minutes
archives-addendum = Addendum { $number }, { $day }, { $by }
archives-file-minutes = minutes
archives-folder-agenda = 1-agenda
archives-folder-papers = 2-papers
archives-folder-inputs = 3-comments
archives-folder-votes = 4-votes
archives-folder-minutes = 5-minutes
archives-readme = { $title }. From { $council }. All files open in ordinary programs. How to see that no file was changed: Open a terminal in this folder. Type: sha256sum --check SHA256SUMS
archives-label-day = Day
archives-label-place = Place
archives-label-body = Council
archives-day = { $day }
archives-agenda = Agenda: { $meeting }, { $day }
archives-inputs = Comments: { $meeting }
archives-minutes = Minutes: { $meeting }
archives-year = The year { $year }
archives-paper-gone = The file of “{ $title }” is no longer here.
archives-kind-unknown = I do not know the document kind “{ $kind }”
archives-code-wrong = The code “{ $code }” is wrong. Use up to eight letters
