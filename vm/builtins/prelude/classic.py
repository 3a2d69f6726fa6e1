# What the natives of 2.x leave to Python.
