"""The commands of the command line, one module each.

A command module has ``add_arguments(parser)`` and ``run(arguments, console) -> int``, where the integer is the exit
status: 0 good, 1 readable but with errors, 2 unreadable or wrong usage.
"""
