### What Telegram shows of the bot before anybody has written to it.

bot-command-menu = Visa vad du kan göra
bot-command-help = Få hjälp
bot-command-human = Prata med en människa
bot-command-settings = Språk och hur jag skriver
bot-command-undo = Ångra det senaste
bot-command-stop = Stoppa det vi håller på med
bot-description = Rådslag hjälper brukarråd. Du får ärendena tidigt, säger vad du tycker och får veta vad som hände med det. Du behöver en kod från ditt råd.
bot-short-description = Hjälper brukarråd. Du behöver en kod från ditt råd.
