"""`python -m bot` is `radslag`."""

from bot.cli import main

main()
