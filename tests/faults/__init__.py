"""Crashes and kills."""
