package interp

import (
	"slices"
	"strings"

	"gilplay/vm/object"
)

// standardModules are the top-level modules of CPython's library, of all its
// versions (sys.stdlib_module_names of 3.10 and 3.13, and 2.7's own). One that is
// not here is told apart from a name that was mistyped.
const standardModules = ` BaseHTTPServer ConfigParser Cookie HTMLParser Queue ScrolledText SimpleHTTPServer SocketServer StringIO
Tkinter UserDict UserList UserString abc aifc antigravity anydbm argparse array ast asynchat asyncio asyncore
atexit audioop base64 bdb binascii binhex bisect builtins bz2 cPickle cProfile cStringIO calendar cgi cgitb
chunk cmath cmd code codecs codeop collections colorsys commands compileall concurrent configparser contextlib
contextvars cookielib copy copy_reg copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib
dis distutils doctest dumbdbm email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput
fnmatch fractions ftplib functools future_builtins gc genericpath getopt getpass gettext glob graphlib grp
gzip hashlib heapq hmac html htmlentitydefs http httplib idlelib imaplib imghdr imp importlib inspect io
ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math md5
mimetools mimetypes mmap modulefinder msilib msvcrt multifile multiprocessing netrc nis nntplib nt ntpath
nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil
platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data
pyexpat queue quopri random re readline reprlib resource rlcompleter robotparser runpy sched secrets select
selectors sets sha shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3
sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys
sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this thread threading time timeit
tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
unittest urllib urllib2 urlparse uu uuid venv warnings wave weakref webbrowser whichdb winreg winsound wsgiref
xdrlib xml xmlrpc xmlrpclib zipapp zipfile zipimport zlib zoneinfo `

// moduleNotFound raises CPython's error, which for a module that CPython would
// have found says what there is instead.
func (in *Interp) moduleNotFound(name string) {
	message := "No module named '" + name + "'"
	if strings.Contains(strings.ReplaceAll(standardModules, "\n", " "), " "+name+" ") {
		names := in.ModuleNames()
		if at := slices.Index(names, "builtins"); in.D.Classic && at >= 0 {
			names[at] = "__builtin__"
		}
		slices.Sort(names)
		names = slices.DeleteFunc(names, func(n string) bool { return n[0] == '_' })
		message += " (not supported here, because only a part of Python's library runs in this playground: " +
			strings.Join(names, ", ") + ")"
	}
	in.Raise(object.ModuleNotFoundError, message)
	if d := in.ownDict(in.exc); d != 0 {
		in.put(d, "name", in.RetStr(name))
	}
}
