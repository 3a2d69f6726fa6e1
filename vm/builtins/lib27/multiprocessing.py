# Continues lib/multiprocessing.py at: # all of it
