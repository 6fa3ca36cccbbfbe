"""Voices that read aloud. They speak in a child process alone; the bot itself loads none of them."""
