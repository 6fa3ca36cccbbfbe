"""What people can do, one router per noun."""
