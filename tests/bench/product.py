"""The bot as `radslag run` starts it, on Telegram alone, with sends that are not paced: what is measured is the path, not the limit."""

from __future__ import annotations

from bot import settings as configuration
from bot.app import App, quiet_secrets, serve
from bot.pace import FREE, Pacer


def main() -> None:
    """Run until ended."""
    settings = configuration.read()
    quiet_secrets(settings)
    serve(App(settings, paces={"telegram": Pacer(FREE)}).open())


if __name__ == "__main__":
    main()
