"""A believable office with invented people, made by calling the real use cases. Nothing here is true of anybody."""
