"""What is kept, one module per noun."""
