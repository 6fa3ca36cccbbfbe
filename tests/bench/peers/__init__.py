"""Small echo bots to compare with; they run in an environment of their own."""
