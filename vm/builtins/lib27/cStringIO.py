"""Text in memory that can be read and written like a file."""

from StringIO import StringIO
