"""The bits of st_mode."""

S_IFDIR, S_IFCHR, S_IFREG = 0o040000, 0o020000, 0o100000


def S_IFMT(mode):
    """The kind of file."""
    return mode & 0o170000


def S_IMODE(mode):
    """The permissions."""
    return mode & 0o7777


def S_ISDIR(mode):
    """Is it a directory?"""
    return S_IFMT(mode) == S_IFDIR


def S_ISREG(mode):
    """Is it a regular file?"""
    return S_IFMT(mode) == S_IFREG
