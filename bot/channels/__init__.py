"""The networks people talk on."""
