"""Publishing: decisions, what goes out, writing the site."""
