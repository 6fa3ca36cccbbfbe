### What Telegram shows of the bot before anybody has written to it.

bot-command-menu = Show what you can do
bot-command-help = Get help
bot-command-human = Talk to a person
bot-command-settings = Language and how I write
bot-command-undo = Undo the last thing
bot-command-stop = Stop what we are doing
bot-description = Rådslag helps user councils. You get the items early, say what you think, and hear what happened to it. You need a code from your council.
bot-short-description = Helps user councils. You need a code from your council.
