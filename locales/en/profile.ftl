### How a person wants to be written to: language, way of writing, extras.


profile-standard = Standard
profile-plain = Short and clear
profile-screen-reader = Made for screen readers

profile-standard-about = Ordinary messages with buttons.
profile-plain-about = Short sentences, one thing at a time.
profile-screen-reader-about = No pictures. I say how many choices you have.

addon-audio = Audio with the messages
addon-slow-voice = A slower voice in the audio
addon-large-print = Large print on paper
addon-slow = A slower pace
addon-no-reminders = No reminders
addon-phone = Contact by phone
addon-paper = Everything on paper

addon-audio-about = Messages also come as audio, where that is possible.
addon-large-print-about = Papers by post come in large print.
addon-slow-about = At least ten minutes pass between messages you did not ask for.
addon-no-reminders-about = I send you no reminders. All else comes as before.
addon-phone-about = The council’s office calls you. You can still write here.
addon-paper-about = The council’s office sends the papers by post.

profile-settings-title = Your settings
profile-now = This is how it is now:
profile-label-language = Language
profile-label-profile = Way of writing
profile-label-addons = Extras
profile-label-quiet = Quiet time
profile-no-addons = No extras
profile-change-language-choice = Change the language
profile-change-profile-choice = Write in another way
profile-change-addons-choice = Choose extras
profile-ask-language = Which language would you like?
profile-ask-profile = How would you like your messages?
profile-ask-profile-body = You can change this at any time. Write “simpler” or “settings”.
profile-ask-addons = Would you like anything more?
profile-ask-addons-body = You can choose several. Write “done” when you are done.
profile-saved = Saved: { $what }
profile-saved-body = It applies from the next message.
profile-addon-on = On: { $what }
profile-addon-off = Off: { $what }
profile-quiet = From { $from } to { $to } I send nothing on my own.
profile-yearly = Do the messages still suit you?
profile-keep-choice = Keep it as it is
