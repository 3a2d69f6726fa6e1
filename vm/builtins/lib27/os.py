# Continues lib/os.py at: # all of it
