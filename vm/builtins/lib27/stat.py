# Continues lib/stat.py at: # all of it
