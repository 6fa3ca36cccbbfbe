"""Rådslag: a chat bot for user councils."""
