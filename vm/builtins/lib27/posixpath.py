# Continues lib/posixpath.py at: # all of it
