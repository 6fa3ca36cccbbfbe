"""Messages said once and rendered for each network."""
